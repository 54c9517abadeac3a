import { expect, test } from 'vitest'
import { readDateRange } from '../../../src/search/date-range.ts'

test.each([
  { written: '2031', from: '2031-01-01', to: '2031-12-31' },
  { written: '2031-04', from: '2031-04-01', to: '2031-04-30' },
  { written: '2032-02', from: '2032-02-01', to: '2032-02-29' },
  { written: '2031-02', from: '2031-02-01', to: '2031-02-28' },
  { written: '2031-12', from: '2031-12-01', to: '2031-12-31' },
  { written: '2031-04-02', from: '2031-04-02', to: '2031-04-02' },
  { written: '2031-03..2031-05', from: '2031-03-01', to: '2031-05-31' },
  { written: '2031..2032-01-05', from: '2031-01-01', to: '2032-01-05' },
  { written: '2031-03..', from: '2031-03-01', to: '' },
  { written: '..2031-03', from: '', to: '2031-03-31' },
])('reads $written', ({ written, from, to }) => {
  expect(readDateRange(written)).toEqual({ kind: 'range', range: { from, to } })
})

test('reads what asks for unknown dates', () => {
  expect(readDateRange('Unknown')).toEqual({ kind: 'unknown' })
})

test.each([
  ...['..', '', 'May', '2031-13', '2031-02-30', '2031-02-29', '31', '2031-04-02T10:00', '2031..2032..2033'],
  ...['2031-03..2031-02', '2031-03..x', '20310'],
])('refuses %s', (written) => {
  expect(readDateRange(written)).toMatchObject({ kind: 'wrong' })
})

test.each([
  { written: '2031/4/2', instead: '2031-04-02' },
  { written: '2031-4', instead: '2031-04' },
  { written: '2031.4..2031.11', instead: '2031-04..2031-11' },
  { written: '2031-05..2031-03', instead: '2031-03..2031-05' },
])('offers $instead for $written', ({ written, instead }) => {
  expect(readDateRange(written)).toMatchObject({ kind: 'wrong', instead })
})
