import { expect, test } from 'vitest'
import { isoCoverage, isoDate } from '../../../src/structured-data/iso-date.ts'
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
