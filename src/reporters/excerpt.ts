import type { Place } from '../domain/place.ts'
import { columnCount, toColumns } from './columns.ts'
import type { Paint } from './paint.ts'

/** Columns of a line that are shown; a longer line is cut around the place. */
const WIDTH = 100
/** Columns kept before the place, where a line is cut. */
const LEAD = 24
/** Lines of a place that are shown. */
const MAX_LINES = 4

export interface ExcerptOptions {
  /** Lines shown before the place. */
  linesBefore: number
  paint: Paint
}

/** The lines of a place with their numbers, and carets under it; nothing where the place or the text isn't known. */
export function excerpt(place: Place, text: string | undefined, { linesBefore, paint }: ExcerptOptions): string[] {
  if (place.kind === 'unknown' || text === undefined) return []
  const lines = text.split('\n')
  const { start, end } = place
  const last = Math.min(end.line, start.line + MAX_LINES - 1)
  const digits = String(last).length
  const gutter = (number: number | undefined) =>
    paint('gutter', `  ${(number === undefined ? '' : String(number)).padStart(digits)} │`)

  const shown: string[] = []
  for (let number = Math.max(1, start.line - linesBefore); number <= last; number += 1) {
    const line = lines[number - 1] ?? ''
    if (number < start.line) {
      shown.push(`${gutter(number)} ${cut(line, 0, 0).text}`.trimEnd())
      continue
    }
    const from = number === start.line ? columnCount(line.slice(0, start.column - 1)) : indentOf(line)
    const to = number === end.line ? columnCount(line.slice(0, end.column - 1)) : columnCount(line)
    const { text: cutLine, from: caretFrom, to: caretTo } = cut(line, from, to)
    const carets = paint('mark', '^'.repeat(Math.max(1, caretTo - caretFrom)))
    shown.push(`${gutter(number)} ${cutLine}`.trimEnd(), `${gutter(undefined)} ${' '.repeat(caretFrom)}${carets}`)
  }
  if (last < end.line) shown.push(`${gutter(undefined)} …`)
  return shown
}

const indentOf = (line: string): number => columnCount(/^\s*/.exec(line)?.[0] ?? '')

/** A line of at most `WIDTH` columns with the place in it, and where the place lies then. */
function cut(line: string, from: number, to: number): { text: string; from: number; to: number } {
  const columns = toColumns(line)
  if (columns.length <= WIDTH) return { text: columns.join(''), from, to }
  const start = to <= WIDTH - 1 ? 0 : Math.max(0, Math.min(from - LEAD, columns.length - WIDTH + 1))
  const end = Math.min(columns.length, start + WIDTH - (start > 0 ? 1 : 0) - 1)
  const before = start > 0 ? '…' : ''
  const after = end < columns.length ? '…' : ''
  const shift = before.length - start
  return {
    text: before + columns.slice(start, end).join('') + after,
    from: from + shift,
    to: Math.min(to, end) + shift,
  }
}
