import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf } from '../../../src/markdown/segments.ts'

const range = (name: string, start: number, end: number) => ({ name, start, end })

describe('segments', () => {
  const cases = [
    { name: 'without claims are one', ranges: [], segments: [[0, 9, []]] },
    { name: 'of nothing are none', until: 0, ranges: [], segments: [] },
    {
      name: 'stop where a claim does',
      ranges: [range('a', 2, 5)],
      segments: [
        [0, 2, []],
        [2, 5, ['a']],
        [5, 9, []],
      ],
    },
    { name: 'are one where a claim covers all', ranges: [range('a', 0, 9)], segments: [[0, 9, ['a']]] },
    {
      name: 'carry both claims where they overlap',
      ranges: [range('a', 0, 5), range('b', 3, 9)],
      segments: [
        [0, 3, ['a']],
        [3, 5, ['a', 'b']],
        [5, 9, ['b']],
      ],
    },
    {
      name: 'carry both claims where one lies in the other',
      ranges: [range('a', 0, 9), range('b', 3, 5)],
      segments: [
        [0, 3, ['a']],
        [3, 5, ['a', 'b']],
        [5, 9, ['a']],
      ],
    },
    {
      name: 'are apart where claims only touch',
      ranges: [range('a', 0, 4), range('b', 4, 9)],
      segments: [
        [0, 4, ['a']],
        [4, 9, ['b']],
      ],
    },
    { name: 'ignore claims elsewhere', ranges: [range('a', 9, 12)], segments: [[0, 9, []]] },
    { name: 'cut off what lies outside', ranges: [range('a', -3, 12)], segments: [[0, 9, ['a']]] },
  ]
  test.each(cases)('$name', ({ until = 9, ranges, segments }) => {
    expect(segmentsOf(0, until, ranges).map(({ start, end, names }) => [start, end, names])).toEqual(segments)
  })

  test('are cut at further places', () => {
    expect(segmentsOf(0, 9, [range('a', 0, 9)], [4, 9, 12]).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 9],
    ])
  })

  test('name each claim where its words begin, and nowhere else', () => {
    const segments = segmentsOf(0, 9, [range('a', 0, 5), range('b', 0, 3), range('c', 4, 9), range('d', -1, 2)])
    expect(segments.map(({ first }) => first)).toEqual([['a', 'b'], [], [], ['c'], []])
  })

  test('name each claim where its words end, and nowhere else', () => {
    const segments = segmentsOf(0, 9, [range('a', 0, 5), range('b', 3, 5), range('c', 4, 9), range('d', 6, 12)])
    expect(segments.map(({ last }) => last)).toEqual([[], [], ['a', 'b'], [], ['c']])
  })
})

test('any segments cover the whole stretch once, and carry exactly the claims that lie on them', () => {
  const position = fc.integer({ min: -2, max: 22 })
  const ranges = fc
    .array(fc.tuple(position, position), { maxLength: 6 })
    .map((pairs) => pairs.map(([a, b], index) => range(`c${index}`, Math.min(a, b), Math.max(a, b) + 1)))
  fc.assert(
    fc.property(ranges, fc.array(position, { maxLength: 3 }), fc.nat(20), (claims, cuts, end) => {
      const segments = segmentsOf(0, end, claims, cuts)
      let at = 0
      for (const segment of segments) {
        expect(segment.start).toBe(at)
        expect(segment.end).toBeGreaterThan(segment.start)
        for (let unit = segment.start; unit < segment.end; unit += 1) {
          const covering = claims.filter((claim) => claim.start <= unit && unit < claim.end)
          expect(segment.names).toEqual(covering.map(({ name }) => name))
        }
        at = segment.end
      }
      expect(at).toBe(end)
      const beginning = claims.filter((claim) => claim.start >= 0 && claim.start < end).map(({ name }) => name)
      expect(segments.flatMap(({ first }) => first).sort()).toEqual(beginning.sort())
      const ending = claims.filter((claim) => claim.end > 0 && claim.end <= end).map(({ name }) => name)
      expect(segments.flatMap(({ last }) => last).sort()).toEqual(ending.sort())
    }),
    { numRuns: 1000 },
  )
})
