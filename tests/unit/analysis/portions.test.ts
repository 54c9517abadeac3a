import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstPortion, groupPortions, portions, weighedPortions } from '../../../src/analysis/portions.ts'

const list = (length: number) => Array.from({ length }, (_, index) => index + 1)

test.each([
  { length: 0, stretches: [[0, 0]] },
  { length: 1, stretches: [[1, 1]] },
  { length: 200, stretches: [[1, 200]] },
  {
    length: 201,
    stretches: [
      [1, 200],
      [201, 201],
    ],
  },
  {
    length: 400,
    stretches: [
      [1, 200],
      [201, 400],
    ],
  },
])('$length entries are cut after every 200th', ({ length, stretches }) => {
  const all = portions(list(length))
  expect(all.map(({ from, to }) => [from, to])).toEqual(stretches)
  expect(all.map(({ number }) => number)).toEqual(list(stretches.length))
  for (const { of, total } of all) expect({ of, total }).toEqual({ of: stretches.length, total: length })
  expect(all.flatMap(({ entries }) => entries)).toEqual(list(length))
})

test('the beginning can be shorter than what follows', () => {
  expect(portions(list(250), { each: 100, first: 20 }).map(({ from, to }) => [from, to])).toEqual([
    [1, 20],
    [21, 120],
    [121, 220],
    [221, 250],
  ])
})

test('the beginning of an empty list is empty', () => {
  expect(firstPortion(portions([]))).toEqual({ entries: [], number: 1, of: 1, from: 0, to: 0, total: 0 })
})

test('weights are summed up, and what is heavier than a portion stands alone', () => {
  expect(weighedPortions([3, 3, 9, 1, 5], (weight) => weight, { each: 6 }).map(({ entries }) => entries)).toEqual([
    [3, 3],
    [9],
    [1, 5],
  ])
})

describe('groups', () => {
  const shape = {
    membersOf: ({ members }: { name: string; members: number[] }) => members,
    withMembers: ({ name }: { name: string; members: number[] }, members: number[]) => ({ name, members }),
  }

  test('are counted by their members, and one that is cut goes on', () => {
    const groups = [
      { name: 'March', members: [1, 2] },
      { name: 'April', members: [3, 4, 5, 6] },
      { name: 'May', members: [7] },
    ]
    expect(groupPortions(groups, shape, { each: 3 })).toEqual([
      {
        entries: [
          { name: 'March', members: [1, 2] },
          { name: 'April', members: [3] },
        ],
        ...{ number: 1, of: 3, from: 1, to: 3, total: 7 },
      },
      { entries: [{ name: 'April', members: [4, 5, 6] }], number: 2, of: 3, from: 4, to: 6, total: 7 },
      { entries: [{ name: 'May', members: [7] }], number: 3, of: 3, from: 7, to: 7, total: 7 },
    ])
  })

  test('without members make one empty portion', () => {
    expect(groupPortions([], shape)).toEqual([{ entries: [], number: 1, of: 1, from: 0, to: 0, total: 0 }])
  })
})

test('every entry stands once, in its order, however long list and portions are', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      (length, each, first) => {
        const all = portions(list(length), { each, first })
        expect(all.flatMap(({ entries }) => entries)).toEqual(list(length))
        for (const [index, { entries, from, to }] of all.entries()) {
          expect(entries.length).toBeLessThanOrEqual(index === 0 ? first : each)
          expect(entries).toEqual(list(length).slice(Math.max(0, from - 1), to))
        }
      },
    ),
  )
})
