import type { Ledger, LedgerEdit } from '../domain/ledger.ts'

/** What replaying a ledger gives: the text it makes, or the first edit that doesn't fit the source. */
export type Replay =
  | { kind: 'replayed'; body: string; title: string | undefined; removed: RemovedText[] }
  | { kind: 'mismatch'; editIndex: number; why: string; found: string }

/** Words that normalising took out of the article's text, and where they stood. */
export interface RemovedText {
  editIndex: number
  text: string
  reason: LedgerEdit['reason']
  /** Code points of the body before which the words stood. */
  bodyOffset: number
}

/** Carries out a ledger on the decoded source. Edits are in the order of the source and may not overlap. */
export function replayLedger(source: string, ledger: Ledger): Replay {
  const points = [...source]
  const arrivals = arrivalsOf(ledger)
  const body: string[] = []
  const removed: RemovedText[] = []
  let bodyLength = 0
  let title: string | undefined
  let cursor = 0

  const write = (written: readonly string[]) => {
    body.push(written.join(''))
    bodyLength += written.length
  }
  const letArriveAt = (place: number) => {
    write(arrivals.get(place) ?? [])
    arrivals.delete(place)
  }
  const copyUntil = (end: number) => {
    for (const place of [...arrivals.keys()].filter((at) => at >= cursor && at < end).sort((a, b) => a - b)) {
      write(points.slice(cursor, place))
      letArriveAt(place)
      cursor = place
    }
    write(points.slice(cursor, end))
    cursor = end
  }

  for (const [editIndex, edit] of ledger.edits.entries()) {
    if (edit.at < cursor) {
      return mismatch(editIndex, 'It begins before the edit above it ends; edits stand in the order of the source.', '')
    }
    if (edit.at > points.length) return mismatch(editIndex, 'It begins after the end of the source.', '')
    copyUntil(edit.at)
    letArriveAt(edit.at)
    if (edit.op === 'insert') {
      write([...edit.text])
      continue
    }
    const wanted = [...edit.text]
    const found = points.slice(edit.at, edit.at + wanted.length).join('')
    if (found !== edit.text) return mismatch(editIndex, 'The source has other words at this place.', found)
    if (edit.op === 'replace') write([...edit.with])
    if (edit.op === 'remove') {
      removed.push({ editIndex, text: edit.text, reason: edit.reason, bodyOffset: bodyLength })
    }
    if (edit.op === 'move' && edit.to === 'title') {
      if (title !== undefined)
        return mismatch(editIndex, 'An article has one title; another edit moved one already.', found)
      title = edit.text.trim()
    }
    cursor = edit.at + wanted.length
  }
  copyUntil(points.length)
  letArriveAt(points.length)
  const lost = [...arrivals.keys()][0]
  if (lost !== undefined) {
    const editIndex = ledger.edits.findIndex((edit) => edit.op === 'move' && edit.to === lost)
    return mismatch(editIndex, 'It moves words into a stretch that another edit takes away, or past the end.', '')
  }
  return { kind: 'replayed', body: body.join(''), title, removed }
}

const mismatch = (editIndex: number, why: string, found: string): Replay => ({
  kind: 'mismatch',
  editIndex,
  why,
  found,
})

/** The code points that arrive before each place of the source, for edits that move words within the text. */
function arrivalsOf(ledger: Ledger): Map<number, string[]> {
  const arrivals = new Map<number, string[]>()
  for (const edit of ledger.edits) {
    if (edit.op !== 'move' || edit.to === 'title') continue
    arrivals.set(edit.to, [...(arrivals.get(edit.to) ?? []), ...edit.text])
  }
  return arrivals
}
