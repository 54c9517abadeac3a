import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Facet, FACETS, type PublishedSpan } from '../../../src/domain/facet-table.ts'
import { readDateRange } from '../../../src/search/date-range.ts'
import { type Choice, narrowResults } from '../../../src/search/narrow-results.ts'
import { inventFacets, type InventedRecord, named } from './invented-facets.ts'

const LISTS = {
  outlets: named('gazette', 'echo'),
  actors: named('mara', 'eve', 'board'),
  kinds: named('plan', 'event'),
  types: named('claim', 'actor'),
}
const RECORDS: InventedRecord[] = [
  {
    type: ['claim'],
    outlet: ['gazette'],
    'said-by': ['mara', 'eve'],
    kind: ['plan'],
    span: ['2031-04-28', '2031-05-02'],
  },
  { type: ['claim'], outlet: ['gazette'], 'said-by': ['mara'], kind: ['event'], span: ['2031-03-01', '2031-03-31'] },
  { type: ['claim'], outlet: ['echo'], 'said-by': ['board'], kind: ['plan'], span: null },
  { type: ['claim'], outlet: ['echo'], 'said-by': ['eve'], kind: ['event'], span: ['', '2031-03-10'] },
  { type: ['actor'] },
]

const chosen = (...written: string[]): Choice[] =>
  written.map((one) => {
    const [facet = '', value = ''] = one.replace(/^-/, '').split(':')
    return { facet: facet as Facet, value, excluded: one.startsWith('-') }
  })
const rowsOf = (choices: readonly Choice[], found = new Uint8Array(RECORDS.length).fill(1)) => {
  const { rows } = narrowResults(inventFacets(LISTS, RECORDS), found, choices)
  return [...rows.keys()].filter((row) => rows[row] === 1)
}

test.each([
  { name: 'no choice', choices: [], rows: [0, 1, 2, 3, 4] },
  { name: 'one value', choices: ['outlet:gazette'], rows: [0, 1] },
  { name: 'any of two values of a facet', choices: ['said-by:eve', 'said-by:board'], rows: [0, 2, 3] },
  { name: 'all of two facets', choices: ['outlet:gazette', 'kind:plan'], rows: [0] },
  { name: 'an excluded value', choices: ['-said-by:eve'], rows: [1, 2, 4] },
  { name: 'a wanted and an excluded value of one facet', choices: ['said-by:mara', '-said-by:eve'], rows: [1] },
  { name: 'the same value wanted and excluded', choices: ['said-by:mara', '-said-by:mara'], rows: [] },
  { name: 'a month', choices: ['date:2031-05'], rows: [0] },
  { name: 'a span that a date only may lie in', choices: ['date:2031-03-05..2031-03-06'], rows: [1, 3] },
  { name: 'an open beginning', choices: ['date:..2031-02'], rows: [3] },
  { name: 'an open end', choices: ['date:2031-04..'], rows: [0] },
  { name: 'unknown dates, only when asked for', choices: ['date:unknown'], rows: [2] },
  { name: 'a month or unknown dates', choices: ['date:2031-05', 'date:unknown'], rows: [0, 2] },
  { name: 'not a month', choices: ['-date:2031-03'], rows: [0, 2, 4] },
])('$name leaves what fits', ({ choices, rows }) => {
  expect(rowsOf(chosen(...choices))).toEqual(rows)
})

test('what was not found stays out', () => {
  expect(rowsOf(chosen('outlet:gazette'), Uint8Array.of(0, 1, 1, 1, 1))).toEqual([1])
})

describe('the count of a value', () => {
  const record = fc.record<InventedRecord>(
    {
      type: fc.subarray(['claim', 'actor'], { maxLength: 1 }),
      outlet: fc.subarray(['gazette', 'echo'], { maxLength: 1 }),
      'said-by': fc.subarray(['mara', 'eve', 'board']),
      kind: fc.subarray(['plan', 'event']),
      span: fc.constantFrom<PublishedSpan[]>(
        null,
        ['2031-03-01', '2031-03-31'],
        ['2031-03-20', '2031-05-02'],
        ['', '2031-04-10'],
        ['2031-05-01', ''],
      ),
    },
    { requiredKeys: [] },
  )
  const choice = fc.tuple(
    fc.constantFrom(
      ...([
        'type:claim',
        'outlet:gazette',
        'outlet:echo',
        'said-by:mara',
        'said-by:eve',
        'said-by:board',
        'kind:plan',
      ] as const),
      ...(['date:2031-03', 'date:2031-04..', 'date:unknown', 'date:2031'] as const),
    ),
    fc.boolean(),
  )

  test('is the number of results with it alone in its facet and all else as it is, counted one by one', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 12 }),
        fc.array(choice, { maxLength: 5 }),
        fc.infiniteStream(fc.boolean()),
        (records, picked, finds) => {
          const choices = chosen(...picked.map(([one, excluded]) => (excluded ? `-${one}` : one)))
          const found = Uint8Array.from(records, () => Number(finds.next().value))
          const facets = inventFacets(LISTS, records)
          const { counts, rows } = narrowResults(facets, found, choices)
          expect([...rows]).toEqual(records.map((one, row) => Number(found[row] === 1 && fits(one, choices))))
          for (const facet of FACETS) {
            const expected = facets.columns[facet].values.map(({ id }) => {
              const others = choices.filter((one) => one.facet !== facet || (one.excluded && one.value !== id))
              return records.filter(
                (one, row) => found[row] === 1 && fits(one, [...others, { facet, value: id, excluded: false }]),
              ).length
            })
            expect([...counts[facet]]).toEqual(expected)
          }
        },
      ),
    )
  })
})

/** Whether a record is a result, said once more and in other words. */
function fits(record: InventedRecord, choices: readonly Choice[]): boolean {
  const has = ({ facet, value }: Choice): boolean =>
    facet === 'date' ? mayLieIn(record.span, value) : record[facet]?.includes(value) === true
  return FACETS.every((facet) => {
    const own = choices.filter((choice) => choice.facet === facet)
    const wanted = own.filter(({ excluded }) => !excluded)
    return (wanted.length === 0 || wanted.some(has)) && !own.some((choice) => choice.excluded && has(choice))
  })
}

/** By trying days: those of an invented record lie in one year. */
function mayLieIn(span: PublishedSpan | undefined, value: string): boolean {
  if (span === undefined) return false
  if (span === null || value === 'unknown') return span === null && value === 'unknown'
  const read = readDateRange(value)
  if (read.kind !== 'range') throw new TypeError(value)
  const { from, to } = read.range
  const days = Array.from(
    { length: 372 },
    (_, day) => `2031-${String(Math.floor(day / 31) + 1).padStart(2, '0')}-${String((day % 31) + 1).padStart(2, '0')}`,
  )
  return days.some(
    (day) => day >= span[0] && (span[1] === '' || day <= span[1]) && day >= from && (to === '' || day <= to),
  )
}
