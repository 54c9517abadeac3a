import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../../src/pocket/sha256.ts'

// https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
test.each([
  { text: '', hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  { text: 'abc', hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
])('gives the published value of “$text”', ({ text, hash }) => {
  expect(sha256(text)).toBe(hash)
})

const ofNode = (text: string) => createHash('sha256').update(text).digest('hex')

test('agrees with Node at every length around the edges of its blocks', () => {
  for (let length = 0; length < 200; length += 1) expect(sha256('x'.repeat(length))).toBe(ofNode('x'.repeat(length)))
})

test('agrees with Node on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(sha256(text)).toBe(ofNode(text))
    }),
  )
})
