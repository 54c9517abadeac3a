import { describe, expect, test } from 'vitest'
import { dayOfArticle, periodsOf } from '../../../src/analysis/periods.ts'
import { periodWords } from '../../../src/domain/period-words.ts'
import { day, inventArticle } from './invented-corpus.ts'

const dayOf = (text: string) => (text === 'unknown' ? undefined : text.slice(0, 10))
const upTo = (most: number) => (entries: readonly string[]) => entries.length <= most
const shown = (entries: readonly string[], most: number) =>
  periodsOf(entries, dayOf, upTo(most)).map((period) => [period.id, periodWords(period), period.entries])

test('years that fit stand whole, the newest first, and what has no date stands last', () => {
  expect(shown(['2030-12-31', '2031-01-01', 'unknown', '2031-12-31'], 2)).toEqual([
    ['2031', '2031', ['2031-01-01', '2031-12-31']],
    ['2030', '2030', ['2030-12-31']],
    ['undated', 'date unknown', ['unknown']],
  ])
})

test('a year is divided into months only where it has to be', () => {
  expect(shown(['2030-05-01', '2031-01-31', '2031-02-01', '2031-02-28'], 2)).toEqual([
    ['2031-02', 'February 2031', ['2031-02-01', '2031-02-28']],
    ['2031-01', 'January 2031', ['2031-01-31']],
    ['2030', '2030', ['2030-05-01']],
  ])
})

test.each([
  { month: '2031-01', halves: ['2031-01-17-to-31', '2031-01-01-to-16'], last: '31', words: '17–31 January 2031' },
  { month: '2031-02', halves: ['2031-02-15-to-28', '2031-02-01-to-14'], last: '28', words: '15–28 February 2031' },
  { month: '2032-02', halves: ['2032-02-16-to-29', '2032-02-01-to-15'], last: '29', words: '16–29 February 2032' },
])('$month is divided into halves', ({ month, halves, last, words }) => {
  const periods = periodsOf([`${month}-01`, `${month}-14`, `${month}-${last}`], dayOf, upTo(2))
  expect(periods.map(({ id }) => id)).toEqual(halves)
  expect(periods.map(periodWords)[0]).toBe(words)
})

test('borders depend on the calendar alone: another article elsewhere moves none', () => {
  const ids = (entries: string[]) => periodsOf(entries, dayOf, upTo(1)).map(({ id }) => id)
  const days = ['2031-01-03', '2031-01-20']
  expect(ids([...days, '2031-03-05'])).toEqual(['2031-03', ...ids(days)])
})

test('a day that is too much for a page is cut, and each part says which it is', () => {
  expect(shown(['2031-01-05 a', '2031-01-05 b', '2031-01-05 c'], 2)).toEqual([
    ['2031-01-05-part-1', '5 January 2031, part 1 of 2', ['2031-01-05 a', '2031-01-05 b']],
    ['2031-01-05-part-2', '5 January 2031, part 2 of 2', ['2031-01-05 c']],
  ])
})

test('what has no date is cut alike', () => {
  expect(shown(['unknown', 'unknown', 'unknown'], 2).map(([id]) => id)).toEqual(['undated-part-1', 'undated-part-2'])
})

test('nothing has no periods', () => {
  expect(shown([], 2)).toEqual([])
})

describe('the day that an article counts for', () => {
  test.each([
    { date: '2031-04-02', counts: '2031-04-02' },
    { date: '2031-04', counts: '2031-04-01' },
    { date: '[2030-12-30..2031-01-02]', counts: '2030-12-30' },
    { date: '[2031-06,2031-04]', counts: '2031-04-01' },
    { date: '[..2031-06]', counts: '2031-06-30' },
  ])('$date: $counts', ({ date, counts }) => {
    expect(dayOfArticle(inventArticle('ferry', { date: day(date) }))).toBe(counts)
  })

  test('an unknown date has none', () => {
    expect(dayOfArticle(inventArticle('ferry', { date: 'unknown' }))).toBeUndefined()
  })
})
