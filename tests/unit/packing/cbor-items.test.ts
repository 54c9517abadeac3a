import { encode } from 'cborg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headAt, itemEnd } from '../../../src/packing/cbor-items.ts'

test.each([
  { name: 'a number in its first byte', item: 23, value: 23, length: 1 },
  { name: 'a number of one more byte', item: 24, value: 24, length: 2 },
  { name: 'a number of four more bytes', item: 65_536, value: 65_536, length: 5 },
  { name: 'a text, whose number is its bytes', item: 'é', value: 2, length: 1 },
  { name: 'an array, whose number is its items', item: ['a', ['b', 'c']], value: 2, length: 1 },
])('reads the head of $name', ({ item, value, length }) => {
  expect(headAt(Uint8Array.from([0, 0, ...encode(item)]), 2)).toMatchObject({ value, length, end: 2 + length })
})

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 8 }),
  ),
}))

test('finds the end of any item, whatever stands before and behind it', () => {
  fc.assert(
    fc.property(value, value, value, (before, item, behind) => {
      const [start, end] = [encode(before).length, encode(before).length + encode(item).length]
      expect(itemEnd(Buffer.concat([before, item, behind].map((one) => encode(one))), start)).toBe(end)
    }),
  )
})

test.each([
  { name: 'a map', item: new Map([['a', 1]]) },
  { name: 'a float', item: 0.5 },
  { name: 'true', item: true },
])('refuses $name', ({ item }) => {
  expect(() => itemEnd(encode([item]), 0)).toThrow(TypeError)
})
