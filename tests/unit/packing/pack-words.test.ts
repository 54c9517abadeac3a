import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packWords } from '../../../src/packing/pack-words.ts'
import { unpackWords } from '../../../src/packing/unpack-words.ts'

test('writes of each word what it does not share with the one before', () => {
  const words = [
    { word: 'ferries', frequency: 1 },
    { word: 'ferry', frequency: 3 },
    { word: 'harbour', frequency: 0 },
  ]
  expect(packWords(words)).toBe('0ferries1\n4y3\n0harbour0')
})

test('gives an empty list for an empty text', () => {
  expect(unpackWords(packWords([]))).toEqual([])
})

test('gives back any list', () => {
  const word = fc.stringMatching(/^\p{L}{1,40}$/u)
  const frequency = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(fc.array(fc.record({ word, frequency }, { noNullPrototype: true })), (words) => {
      expect(unpackWords(packWords(words))).toEqual(words)
    }),
  )
})
