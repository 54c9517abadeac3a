import { expect, test } from 'vitest'
import { groupByEach } from '../../../src/domain/group-by-each.ts'

test('a thing stands once in each of its groups, in the order of the things', () => {
  const groups = groupByEach(['ab', 'b', 'aa', ''], (word) => word)
  expect([...groups]).toEqual([
    ['a', ['ab', 'aa']],
    ['b', ['ab', 'b']],
  ])
})
