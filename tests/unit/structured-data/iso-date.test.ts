import { expect, test } from 'vitest'
import { isoCoverage, isoDate, knownMonth } from '../../../src/structured-data/iso-date.ts'
import { day } from '../analysis/invented-corpus.ts'

const NONE = undefined
const cases = [
  { edtf: '2031-04-02', date: '2031-04-02', coverage: '2031-04-02' },
  { edtf: '2031-04', date: '2031-04', coverage: '2031-04' },
  { edtf: '2031', date: '2031', coverage: '2031' },
  { edtf: '2031-04-02/2031-04-09', date: NONE, coverage: '2031-04-02/2031-04-09' },
  { edtf: '2031-04/..', date: NONE, coverage: '2031-04/..' },
  ...['2031-04~', '2031?', '2031-04-02%', '203X', '2031-XX', '2031-04-XX', '../2031-04', '2031-04/'].map((edtf) => ({
    ...{ edtf, date: NONE, coverage: NONE },
  })),
  ...['[2031-04,2031-05]', '{2031-04,2031-05}', '[..2031-06]', '2031-04~/2031-05'].map((edtf) => ({
    ...{ edtf, date: NONE, coverage: NONE },
  })),
]
test.each(cases)('$edtf is the date $date and the span $coverage', ({ edtf, date, coverage }) => {
  expect(isoDate(day(edtf))).toBe(date)
  expect(isoCoverage(day(edtf))).toBe(coverage)
})

test('a date that nobody knows has no form', () => {
  expect(isoDate('unknown')).toBeUndefined()
})

test.each([
  { date: '2031-04-02', known: { year: '2031', month: '4' } },
  { date: '2031-12', known: { year: '2031', month: '12' } },
  { date: '2031', known: { year: '2031' } },
  { date: '[2031-04-02..2031-04-09]', known: { year: '2031', month: '4' } },
  { date: '[2031-04-02..2031-05-09]', known: { year: '2031' } },
  { date: '[2031-04,2031]', known: { year: '2031' } },
  { date: '2031-04-02/2031-04-05', known: { year: '2031', month: '4' } },
  { date: '[2030-12..2031-01]', known: {} },
  { date: '2031-04~', known: {} },
  { date: '2031?', known: {} },
  { date: '2031-XX', known: {} },
  { date: '[..2031-04]', known: {} },
  { date: '[2031-04..]', known: {} },
  { date: '2031-04/..', known: {} },
  { date: '2031-04/', known: {} },
  { date: '/2031-04', known: {} },
  { date: 'unknown', known: {} },
])('of $date it is sure that $known', ({ date, known }) => {
  expect(knownMonth(date)).toEqual(known)
})
