import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneEditApart } from '../../../src/search/one-edit-apart.ts'

test.each([
  { name: 'a letter too few', a: 'ferry', b: 'fery', apart: true },
  { name: 'a letter too many at the end', a: 'ferry', b: 'ferryy', apart: true },
  { name: 'another letter at the beginning', a: 'ferry', b: 'berry', apart: true },
  { name: 'neighbours that changed places', a: 'ferry', b: 'frery', apart: true },
  { name: 'the first two letters changed places', a: 'ferry', b: 'efrry', apart: true },
  { name: 'no difference', a: 'ferry', b: 'ferry', apart: false },
  { name: 'two other letters', a: 'ferry', b: 'fewwy', apart: false },
  { name: 'letters that changed places over another', a: 'abc', b: 'cba', apart: false },
  { name: 'a letter too many and another one wrong', a: 'ferry', b: 'fferrx', apart: false },
  { name: 'two letters too many', a: 'ferry', b: 'ferries', apart: false },
  { name: 'an empty word and one letter', a: '', b: 'a', apart: true },
])('$name: $apart', ({ a, b, apart }) => {
  expect(oneEditApart(a, b)).toBe(apart)
  expect(oneEditApart(b, a)).toBe(apart)
})

test('agrees with a search through everything that is one edit away', () => {
  const letters = [...'abc']
  const oneEditFrom = (word: string): Set<string> =>
    new Set(
      Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const).flatMap(
        ([before, after]) => [
          before + after.slice(1),
          before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
          ...letters.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
        ],
      ),
    )
  const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(oneEditApart(a, b)).toBe(a !== b && oneEditFrom(a).has(b))
    }),
    { numRuns: 2000 },
  )
})
