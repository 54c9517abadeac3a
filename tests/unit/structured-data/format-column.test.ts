import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readColumn } from '../../../src/search/read-column.ts'
import { formatColumn } from '../../../src/structured-data/format-column.ts'

test.each([
  { cells: [], column: '' },
  { cells: [[3]], column: '3' },
  { cells: [[]], column: '' },
  { cells: [[], [], []], column: '*3' },
  { cells: [[0], [0], [1, 4], [], [3]], column: '0*2 1,4  3' },
])('writes $cells as “$column” and reads it again', ({ cells, column }) => {
  expect(formatColumn(cells)).toBe(column)
  expect(readColumn(column, cells.length)).toEqual(cells)
})

test('every column that is written is read as it was', () => {
  const cell = fc.oneof(fc.constant([]), fc.constant([0]), fc.array(fc.nat(300), { maxLength: 4 }))
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      expect(readColumn(formatColumn(cells), cells.length)).toEqual(cells)
    }),
  )
})

test.each([1, 3, 0])('a column of two cells is none of %d', (records) => {
  expect(() => readColumn('1 2', records)).toThrow(TypeError)
})
