import { expect, test } from 'vitest'
import { capitalise, countInWords, listInWords, spellCount, spellNumber } from '../../../src/domain/count-in-words.ts'

test.each([
  [0, '0 claims'],
  [1, '1 claim'],
  [1204, '1,204 claims'],
])('%i is counted as “%s”', (count, words) => {
  expect(countInWords(count, 'claim')).toBe(words)
})

test('an irregular plural can be given', () => {
  expect(countInWords(2, 'stretch', 'stretches')).toBe('2 stretches')
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as “%s”', (words, sentence) => {
  expect(listInWords(words)).toBe(sentence)
})

test.each([
  [0, 'no'],
  [1, 'one'],
  [20, 'twenty'],
  [21, '21'],
  [1204, '1,204'],
])('%i is spelled “%s”', (count, words) => {
  expect(spellNumber(count)).toBe(words)
})

test('a spelled number takes its noun, and a capital at the beginning of a sentence', () => {
  expect(capitalise(spellCount(1, 'source'))).toBe('One source')
  expect(spellCount(3, 'source')).toBe('three sources')
})
