import { expect, test } from 'vitest'
import { cyclesOf } from '../../../src/checks/cycles.ts'

/** "a>b a>c": from a to b, and to c. */
function cyclesIn(ways: string): string[] {
  const next = new Map<string, string[]>()
  for (const way of ways.split(' ')) {
    const [from = '', to = ''] = way.split('>')
    next.set(from, [...(next.get(from) ?? []), ...(to === '' ? [] : [to])])
  }
  return [...cyclesOf(next.keys(), (node) => next.get(node) ?? [])].map((cycle) => cycle.join(''))
}

test.each([
  { name: 'none in a chain', ways: 'a>b b>c c>', cycles: [] },
  { name: 'none where two ways meet again', ways: 'a>b a>c b>d c>d d>', cycles: [] },
  { name: 'none where a way leads out of the list', ways: 'a>b b>elsewhere', cycles: [] },
  { name: 'a node that leads to itself', ways: 'a>a', cycles: ['aa'] },
  { name: 'two that lead to each other, once', ways: 'a>b b>a', cycles: ['aba'] },
  {
    name: 'the shortest way back of each that no other cycle has told',
    ways: 'a>b b>c c>a b>a',
    cycles: ['aba', 'cabc'],
  },
  { name: 'a cycle, without the chain that leads into it', ways: 'x>y y>a a>b b>a b>z z>', cycles: ['aba'] },
  { name: 'two cycles apart', ways: 'a>b b>a c>d d>c', cycles: ['aba', 'cdc'] },
])('finds $name', ({ ways, cycles }) => {
  expect(cyclesIn(ways)).toEqual(cycles)
})

test('walks a long chain once, not once from each of its nodes', () => {
  const length = 2000
  let asked = 0
  const next = (node: string) => {
    asked += 1
    return Number(node) + 1 < length ? [String(Number(node) + 1)] : []
  }
  const nodes = Array.from({ length }, (_, index) => String(index))
  expect([...cyclesOf(nodes, next)]).toEqual([])
  expect(asked).toBe(length)
})
