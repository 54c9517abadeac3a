import { countCodePoints, sliceText } from '../anchoring/code-points.ts'
import type { TextPositionSelector } from '../domain/selector.ts'

const WORDS_EACH_SIDE = 5

/** A position's words on one line, with some words before and after, so that a person recognises the place. */
export function wordsAround(text: string, { start, end }: TextPositionSelector): string {
  const before = wordsOf(sliceText(text, { start: 0, end: start }))
  const after = wordsOf(sliceText(text, { start: end, end: countCodePoints(text) }))
  const words = [
    before.length > WORDS_EACH_SIDE ? '…' : '',
    before.slice(-WORDS_EACH_SIDE).join(''),
    sliceText(text, { start, end }),
    after.slice(0, WORDS_EACH_SIDE).join(''),
    after.length > WORDS_EACH_SIDE ? '…' : '',
  ]
  return words.join('').replaceAll(/\s+/g, ' ').trim()
}

/** Words with the spaces beside them. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*/gu) ?? []
