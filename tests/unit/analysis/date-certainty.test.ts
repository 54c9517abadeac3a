import { expect, test } from 'vitest'
import { dateCertainty } from '../../../src/analysis/date-certainty.ts'
import { day } from './invented-corpus.ts'

test.each([
  { certainty: 'unknown', date: 'unknown' as const, dateBasis: [{ outside: 'Nothing is known.' }] },
  { certainty: 'printed', date: day('2031-04-02'), dateBasis: [{ exact: '2 April 2031', in: 'article' as const }] },
  {
    certainty: 'inferred',
    date: day('2031-04-02'),
    dateBasis: [{ exact: 'on Tuesday', in: 'article' as const, note: 'The day before publication.' }],
  },
  {
    certainty: 'inferred-from-outside',
    date: day('2031-04'),
    dateBasis: [{ exact: 'at Easter', in: 'article' as const }, { outside: 'Easter fell in April.' }],
  },
])('a date with this basis is $certainty', ({ certainty, date, dateBasis }) => {
  expect(dateCertainty({ date, dateBasis })).toBe(certainty)
})
