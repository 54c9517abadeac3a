import { expect, test } from 'vitest'
import { likelyWords } from '../../../src/search/likely-words.ts'

const listed = (...words: readonly string[]) => words.map((word) => ({ word, frequency: 1 }))

test('prefers a word that begins alike, then one that often stands', () => {
  const words = [
    { word: 'berry', frequency: 9 },
    { word: 'ferry', frequency: 1 },
    { word: 'furry', frequency: 3 },
  ]
  expect(likelyWords('fxrry', words)).toEqual(['furry', 'ferry'])
  expect(likelyWords('xerry', words)).toEqual(['berry', 'ferry'])
})

test.each([
  { name: 'a word with another ending', misspelt: 'copoerate', words: ['cooperation'], likely: ['cooperation'] },
  { name: 'a word that doubles its last letter', misspelt: 'crancel', words: ['cancelled'], likely: ['cancelled'] },
  { name: 'the same letters before any ending', misspelt: 'assertation', words: ['asserted'], likely: ['asserted'] },
  { name: 'a word of five letters that lost one', misspelt: 'fery', words: ['ferry', 'fern'], likely: ['ferry'] },
  { name: 'no word of four letters', misspelt: 'fernn', words: ['fern'], likely: [] },
  { name: 'nothing for three letters', misspelt: 'fer', words: ['ferry'], likely: [] },
  { name: 'nothing for a word with digits', misspelt: 'ferry2', words: ['ferry'], likely: [] },
  { name: 'nothing two letters away', misspelt: 'harbxxr', words: ['harbour'], likely: [] },
  { name: 'words of other scripts', misspelt: 'кремл', words: ['кремль'], likely: ['кремль'] },
])('finds $name', ({ misspelt, words, likely }) => {
  expect(likelyWords(misspelt, listed(...words))).toEqual(likely)
})
