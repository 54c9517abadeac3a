import { type Facet, FACETS, type FacetTable, LIST_OF, type PublishedSpan } from '../domain/facet-table.ts'
import { plainDateInWords } from '../domain/plain-date-in-words.ts'
import { readColumn } from './read-column.ts'

/** A value of a facet, as readers see it. */
export interface FacetEntry {
  id: string
  name: string
  otherNames: readonly string[]
  /** Its place among the values of its facet. */
  position: number
  /** How many records have it. */
  records: number
}

/** A facet: its values, and which of them each record has, by their positions. */
export interface FacetColumn {
  values: readonly FacetEntry[]
  cells: readonly (readonly number[])[]
}

/** The facets of all records of the index. Those of the date are months, and `unknown`. */
export interface Facets {
  records: number
  columns: Readonly<Record<Facet, FacetColumn>>
  /** When each record was published; `undefined` for what isn't published, like an actor. */
  published: readonly (PublishedSpan | undefined)[]
}

/** The value that stands for a date of publication that the copy doesn't tell. */
export const UNKNOWN_DATE = 'unknown'

/** The table of facets, ready to be asked. */
export function readFacets(table: FacetTable): Facets {
  const { records } = table
  const spanCells = readColumn(table.columns.date, records)
  const months = monthsOf(table.spans)
  const monthPositions = table.spans.map((span) => positionsOf(months, span))
  const columnOf = (facet: Facet): FacetColumn => {
    const cells =
      facet === 'date'
        ? spanCells.map(([span]) => (span === undefined ? NONE : (monthPositions[span] ?? NONE)))
        : readColumn(table.columns[facet], records)
    const values =
      facet === 'date' ? months.map((month) => [month, monthName(month)] as const) : table.values[LIST_OF[facet]]
    const counts = new Uint32Array(values.length)
    for (const position of cells.flat()) counts[position] = (counts[position] ?? 0) + 1
    return {
      cells,
      values: values.map(([id, name, ...otherNames], position) => ({
        id,
        name,
        otherNames,
        position,
        records: counts[position] ?? 0,
      })),
    }
  }
  return {
    records,
    columns: Object.fromEntries(FACETS.map((facet) => [facet, columnOf(facet)])) as Facets['columns'],
    published: spanCells.map(([span]) => (span === undefined ? undefined : table.spans[span])),
  }
}

const NONE: readonly number[] = []

const monthName = (month: string): string => (month === UNKNOWN_DATE ? 'date unknown' : plainDateInWords(month))

/** Every month in which something may have been published, the first first; at the end `unknown`, where that is a date here. */
function monthsOf(spans: readonly PublishedSpan[]): string[] {
  const ends = spans.flatMap((span) => span ?? []).filter((day) => day !== '')
  const months: string[] = []
  const last = ends.reduce((a, b) => (a > b ? a : b), '').slice(0, 7)
  for (let month = ends.reduce((a, b) => (a < b ? a : b), '~').slice(0, 7); month <= last; month = monthAfter(month)) {
    if (spans.some((span) => span !== null && isInMonth(span, month))) months.push(month)
  }
  return spans.includes(null) ? [...months, UNKNOWN_DATE] : months
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`
}

const isInMonth = ([earliest, latest]: readonly [string, string], month: string): boolean =>
  earliest.slice(0, 7) <= month && (latest === '' || latest.slice(0, 7) >= month)

const positionsOf = (months: readonly string[], span: PublishedSpan): number[] =>
  months.flatMap((month, position) => {
    const fits = span === null ? month === UNKNOWN_DATE : month !== UNKNOWN_DATE && isInMonth(span, month)
    return fits ? [position] : []
  })
