import search from 'approx-string-match'
import type { TextPositionSelector } from '../domain/selector.ts'
import { toPosition } from './code-points.ts'

/** A passage that resembles the words sought; `edits` counts UTF-16 code units to add, drop or change. */
export interface NearestText {
  position: TextPositionSelector
  text: string
  edits: number
}

/** Past this share of the words' length, likeness is chance. */
const MAX_EDIT_SHARE = 1 / 3

/** The passage most like the words sought, for messages only: likeness never proves a quote. `undefined` where nothing is near. */
export function findNearestText(text: string, sought: string): NearestText | undefined {
  if (sought === '') return undefined
  const matches = search(text, sought, Math.floor(sought.length * MAX_EDIT_SHARE))
  // Of passages that are equally like, the one as long as the words sought: it keeps a closing quotation mark.
  const surplus = ({ start, end }: { start: number; end: number }) => Math.abs(end - start - sought.length)
  const best = matches.sort((a, b) => a.errors - b.errors || surplus(a) - surplus(b) || a.start - b.start)[0]
  if (best === undefined) return undefined
  return {
    position: toPosition(text, best.start, best.end),
    text: text.slice(best.start, best.end),
    edits: best.errors,
  }
}
