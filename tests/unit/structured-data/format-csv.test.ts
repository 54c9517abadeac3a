import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCsv } from '../../../src/structured-data/format-csv.ts'
import { readCsv, rearmCell } from './read-csv.ts'

describe('a cell', () => {
  const cases = [
    { name: 'stands as it is', cell: 'a ferry', written: 'a ferry' },
    { name: 'can be empty', cell: '', written: '' },
    { name: 'is quoted for a comma', cell: 'a, b', written: '"a, b"' },
    { name: 'is quoted for a quotation mark, which is doubled', cell: 'so "fast"', written: '"so ""fast"""' },
    { name: 'is quoted for a line break', cell: 'a\n\nb', written: '"a\n\nb"' },
    { name: 'is quoted for a carriage return', cell: 'a\rb', written: '"a\rb"' },
    { name: 'keeps typographic quotation marks', cell: '“so”', written: '“so”' },
    { name: 'keeps the space around it', cell: ' a ', written: ' a ' },
    { name: 'keeps an apostrophe inside', cell: "it’s it's", written: "it’s it's" },
    { name: 'cannot run as a formula', cell: '=1+1', written: "'=1+1" },
    { name: 'cannot run as a formula in quotes', cell: '=cmd|"/c calc"!A1', written: '"\'=cmd|""/c calc""!A1"' },
    { name: 'cannot run as a sum', cell: '+1', written: "'+1" },
    { name: 'cannot run as a difference', cell: '-1', written: "'-1" },
    { name: 'cannot run as a function', cell: '@SUM(A1)', written: "'@SUM(A1)" },
    { name: 'cannot run in full width', cell: '＝1', written: "'＝1" },
    { name: 'cannot run behind a tab', cell: '\t=1', written: "'\t=1" },
    { name: 'cannot run behind a carriage return', cell: '\r=1', written: '"\'\r=1"' },
    { name: 'cannot run behind a line break', cell: '\n=1', written: '"\'\n=1"' },
    { name: 'that begins with an apostrophe gets one more', cell: "'tis", written: "''tis" },
  ]
  test.each(cases)('$name', ({ cell, written }) => {
    expect(formatCsv([[cell]])).toBe(`${written}\r\n`)
  })
})

test('rows end in CR LF, the last one too', () => {
  const rows = [
    ['a', 'b'],
    ['1', ''],
  ]
  expect(formatCsv(rows)).toBe('a,b\r\n1,\r\n')
  expect(formatCsv([])).toBe('')
})

const hostile = fc.array(
  fc.constantFrom('a', ' ', ',', '"', "'", '\r', '\n', '\t', '=', '+', '-', '@', '＝', '🚢', ';'),
  {
    maxLength: 6,
  },
)
const cell = hostile.map((signs) => signs.join(''))
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(4))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  )

test('any table comes back as it was, by a reader that shares no code', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(readCsv(formatCsv(rows)).map((row) => row.map(rearmCell))).toEqual(rows)
    }),
    { numRuns: 1000 },
  )
})

test('no cell of any table begins like a formula', () => {
  fc.assert(
    fc.property(table, (rows) =>
      readCsv(formatCsv(rows))
        .flat()
        .every((cell) => !/^[=+\-@＝＋－＠\t\r\n]/.test(cell)),
    ),
    { numRuns: 1000 },
  )
})
