import { type Facet, FACETS, type PublishedSpan } from '../domain/facet-table.ts'
import { type DateRange, readDateRange } from './date-range.ts'
import type { Facets } from './read-facets.ts'
import type { FacetValue } from './rewrite-query.ts'

/** A value of a facet that results must have (one of those of its facet) or must not have (any of them). */
export interface Choice extends FacetValue {
  excluded: boolean
}

/** What is left of results, and what each value would leave. */
export interface NarrowedResults {
  /** 1 for each record that is left, by its row. */
  rows: Uint8Array
  /**
   * For each value of a facet, how many results there would be if it alone were wanted in its facet and all other choices stayed:
   * those of other facets, and what else its own facet leaves out.
   */
  counts: Readonly<Record<Facet, Uint32Array>>
}

/** Narrows results (1 for each record found, by its row): any of the wanted values inside a facet, every facet, nothing excluded. */
export function narrowResults(facets: Facets, found: Uint8Array, choices: readonly Choice[]): NarrowedResults {
  const tests = FACETS.map((facet) => testOf(facets, facet, choices))
  const rows = new Uint8Array(found.length)
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Uint32Array(facets.columns[facet].values.length)]),
  ) as Record<Facet, Uint32Array>
  for (let row = 0; row < found.length; row += 1) {
    if (found[row] === 0) continue
    const refusing = tests.filter(({ refuses }) => refuses(row))
    if (refusing.length === 0) rows[row] = 1
    // A facet counts its values among what all others let pass.
    for (const test of refusing.length === 0 ? tests : refusing.length === 1 ? refusing : []) {
      const count = counts[test.facet]
      for (const position of facets.columns[test.facet].cells[row] ?? []) {
        if (test.excludedBeside(row, position) === 0) count[position] = (count[position] ?? 0) + 1
      }
    }
  }
  return { rows, counts }
}

interface FacetTest {
  facet: Facet
  /** Whether the choices of this facet keep a record out. */
  refuses(row: number): boolean
  /** How many excluded values a record has beside this one. */
  excludedBeside(row: number, position: number): number
}

function testOf(facets: Facets, facet: Facet, choices: readonly Choice[]): FacetTest {
  const own = choices.filter((choice) => choice.facet === facet)
  const wanted = own.filter(({ excluded }) => !excluded).map(({ value }) => recordsWith(facets, facet, value))
  const excluded = own
    .filter((choice) => choice.excluded)
    .map(({ value }) => ({ value, has: recordsWith(facets, facet, value) }))
  const { values } = facets.columns[facet]
  return {
    facet,
    refuses: (row) => (wanted.length > 0 && !wanted.some((has) => has(row))) || excluded.some(({ has }) => has(row)),
    excludedBeside: (row, position) =>
      excluded.filter(({ value, has }) => value !== values[position]?.id && has(row)).length,
  }
}

/** Whether a record has a value. */
function recordsWith(facets: Facets, facet: Facet, value: string): (row: number) => boolean {
  if (facet === 'date') {
    const read = readDateRange(value)
    if (read.kind === 'wrong') throw new TypeError(read.says)
    return (row) => {
      const span = facets.published[row]
      if (span === undefined) return false
      return span === null || read.kind === 'unknown'
        ? span === null && read.kind === 'unknown'
        : overlap(span, read.range)
    }
  }
  const { values, cells } = facets.columns[facet]
  const position = values.findIndex(({ id }) => id === value)
  return (row) => cells[row]?.includes(position) === true
}

/** Whether something that was published between two days can have been published in the range. */
const overlap = ([earliest, latest]: NonNullable<PublishedSpan>, { from, to }: DateRange): boolean =>
  (latest === '' || from <= latest) && (to === '' || earliest <= to)
