import { expect, test } from 'vitest'
import { nearestInDirection, type Place } from '../../../src/reading/nearest-in-direction.ts'

/** A cell of a table whose rows and columns are ten wide. */
const cell = (row: number, column: number): Place => ({
  left: column * 10 + 1,
  right: column * 10 + 9,
  top: row * 10 + 1,
  bottom: row * 10 + 9,
})
const TABLE = [cell(0, 0), cell(0, 1), cell(0, 2), cell(1, 0), cell(1, 1), cell(1, 2), cell(2, 2)]

test.each([
  { from: 4, direction: 'up', to: 1 },
  { from: 1, direction: 'down', to: 4 },
  { from: 4, direction: 'left', to: 3 },
  { from: 4, direction: 'right', to: 5 },
  { from: 0, direction: 'up', to: undefined },
  { from: 6, direction: 'down', to: undefined },
  { from: 0, direction: 'left', to: undefined },
  { from: 2, direction: 'right', to: undefined },
] as const)('from cell $from $direction to $to', ({ from, direction, to }) => {
  expect(nearestInDirection(TABLE[from] ?? cell(9, 9), TABLE, direction)).toBe(to)
})

test('where nothing is straight ahead, what is least aside', () => {
  expect(nearestInDirection(cell(1, 0), TABLE, 'down')).toBe(6)
})

test('two links in one cell come one after the other', () => {
  const first = { left: 0, right: 30, top: 0, bottom: 5 }
  const second = { left: 0, right: 12, top: 6, bottom: 11 }
  expect(nearestInDirection(first, [first, second], 'down')).toBe(1)
  expect(nearestInDirection(second, [first, second], 'up')).toBe(0)
})
