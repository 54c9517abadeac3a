import { expect, test } from 'vitest'
import { portionWords } from '../../../src/domain/portion-words.ts'

test.each([
  { portion: { number: 2, of: 7, from: 201, to: 400, total: 1310 }, words: 'Claims 201 to 400 of 1,310, part 2 of 7' },
  { portion: { number: 2, of: 2, from: 201, to: 201, total: 201 }, words: 'Number 201 of 201 claims, part 2 of 2' },
])('$words', ({ portion, words }) => {
  expect(portionWords('claims', portion)).toBe(words)
})
