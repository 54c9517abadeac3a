import { expect, test } from 'vitest'
import { countUndated, sortRows } from '../../../src/search/sort-rows.ts'
import { inventFacets } from './invented-facets.ts'

const facets = inventFacets({}, [
  {},
  { span: ['2031-05-01', '2031-05-01'] },
  { span: null },
  { span: ['2031-03-01', '2031-03-31'] },
  { span: ['2031-03-01', '2031-03-02'] },
  { span: ['', '2031-12-31'] },
  { span: ['2031-03-01', ''] },
  { span: ['2031-03-01', '2031-03-31'] },
])
const all = [0, 1, 2, 3, 4, 5, 6, 7]

test('sorts by the first possible day, then by the last, and puts unknown dates at the end', () => {
  expect(sortRows(all, 'old', facets)).toEqual([5, 4, 3, 7, 6, 1, 0, 2])
  expect(sortRows(all, 'new', facets)).toEqual([1, 6, 3, 7, 4, 5, 0, 2])
})

test('leaves what is equal in its order', () => {
  expect(sortRows([7, 2, 3, 0], 'old', facets)).toEqual([7, 3, 2, 0])
})

test('counts what has no known date', () => {
  expect(countUndated(all, facets)).toBe(2)
  expect(countUndated([1, 3], facets)).toBe(0)
})
