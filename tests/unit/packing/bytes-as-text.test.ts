import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesToText, textToBytes } from '../../../src/packing/bytes-as-text.ts'

test('gives any bytes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(textToBytes(bytesToText(bytes))).toEqual(bytes)
    }),
  )
})

test.each([
  { name: 'zeros', byte: 0 },
  { name: 'ones', byte: 255 },
])('gives $name back, at any length', ({ byte }) => {
  for (let length = 0; length < 40; length += 1) {
    const bytes = new Uint8Array(length).fill(byte)
    expect(textToBytes(bytesToText(bytes))).toEqual(bytes)
  }
})

test('has no sign that a string or a page would read otherwise', () => {
  const everyPair = Uint8Array.from({ length: 2 ** 17 }, (_, index) => ((index >> 1) >> (index & 1 ? 8 : 0)) & 255)
  expect(bytesToText(everyPair)).toMatch(/^[!#-;=-[\]-~]+$/)
})

test('takes less than a quarter more than the bytes', () => {
  const bytes = Uint8Array.from({ length: 10_000 }, (_, index) => (index * 7919) & 255)
  expect(bytesToText(bytes).length).toBeLessThan(12_500)
})

test.each(['"', '<', '\\', ' ', 'é', '😀'])('refuses a text with %s', (sign) => {
  expect(() => textToBytes(`ab${sign}d`)).toThrow('damaged')
})
