import { expect, test } from 'vitest'
import type { ListedWord } from '../../../src/domain/word-list.ts'
import { likelyWords } from '../../../src/search/likely-words.ts'

const wordsOf = (misspelt: string, words: readonly ListedWord[]) => likelyWords(misspelt, words).map(({ word }) => word)
const listed = (...words: readonly string[]) => words.map((word) => ({ word, frequency: 1 }))

test('prefers a word that begins alike, then one that often stands', () => {
  const words = [
    { word: 'berry', frequency: 9 },
    { word: 'ferry', frequency: 1 },
    { word: 'furry', frequency: 3 },
  ]
  expect(wordsOf('fxrry', words)).toEqual(['furry', 'ferry'])
  expect(wordsOf('xerry', words)).toEqual(['berry', 'ferry'])
})

test('prefers a letter left out, or two that changed places, to another letter', () => {
  expect(wordsOf('staled', listed('stated', 'stalled'))).toEqual(['stalled', 'stated'])
  expect(wordsOf('traded', listed('traced', 'trdaed'))).toEqual(['trdaed', 'traced'])
})

test('prefers a word as it is listed to one with another ending', () => {
  expect(wordsOf('sailer', listed('sailing', 'sailor'))).toEqual(['sailor', 'sailing'])
})

test.each([
  { name: 'a word with another ending', misspelt: 'copoerate', words: ['cooperation'], likely: ['cooperation'] },
  { name: 'a word that doubles its last letter', misspelt: 'crancel', words: ['cancelled'], likely: ['cancelled'] },
  { name: 'a wrong ending', misspelt: 'ferryin', words: ['ferry'], likely: ['ferry'] },
  { name: 'the beginning of a longer word', misspelt: 'anhor', words: ['anchorment'], likely: ['anchorment'] },
  { name: 'an error in the first letters', misspelt: 'acncel', words: ['cancelled'], likely: ['cancelled'] },
  { name: 'the same letters before any ending', misspelt: 'assertation', words: ['asserted'], likely: ['asserted'] },
  { name: 'a word of five letters that lost one', misspelt: 'fery', words: ['ferry', 'fern'], likely: ['ferry'] },
  { name: 'no word of four letters', misspelt: 'fernn', words: ['fern'], likely: [] },
  { name: 'nothing for three letters', misspelt: 'fer', words: ['ferry'], likely: [] },
  { name: 'nothing for a word with digits', misspelt: 'ferry2', words: ['ferry'], likely: [] },
  { name: 'nothing two letters away', misspelt: 'harbxxr', words: ['harbour'], likely: [] },
  { name: 'words of other scripts', misspelt: 'кремл', words: ['кремль'], likely: ['кремль'] },
])('finds $name', ({ misspelt, words, likely }) => {
  expect(wordsOf(misspelt, listed(...words))).toEqual(likely)
})
