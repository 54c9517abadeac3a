import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GrowingBytes } from '../../../src/packing/growing-bytes.ts'

test('holds every stretch that was added, in order, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), fc.nat(5), (stretches, skipped) => {
      const grown = new GrowingBytes()
      for (const bytes of stretches) grown.add(bytes, Math.min(skipped, bytes.length), bytes.length)
      expect([...grown.whole()]).toEqual(stretches.flatMap((bytes) => [...bytes.subarray(skipped)]))
    }),
  )
})

test('goes on growing after it was asked for', () => {
  const grown = new GrowingBytes()
  grown.add(Uint8Array.of(1, 2, 3), 0, 2)
  const before = grown.whole()
  grown.add(Uint8Array.of(9), 0, 1)
  expect([...before]).toEqual([1, 2])
  expect([...grown.whole()]).toEqual([1, 2, 9])
})
