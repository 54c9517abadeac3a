import { expect, test } from 'vitest'
import { searchWords } from '../../../src/domain/search-words.ts'

test.each([
  { name: 'leaves out capitals and signs', text: '“Ferry,” she said.', words: ['ferry', 'she', 'said'] },
  { name: 'takes an abbreviation for one word', text: 'The U.S. said', words: ['the', 'us', 'said'] },
  { name: 'joins what an apostrophe parts', text: 'Holm’s', words: ['holms'] },
  { name: 'parts what a hyphen, dash, slash or ellipsis joins', text: 'a-b c–d e/f g…h', words: [...'abcdefgh'] },
  { name: 'leaves out accents', text: 'Mårra Ёлка', words: ['marra', 'елка'] },
  { name: 'knows letters beyond the first plane', text: '𝒜𝒷', words: ['𝒜𝒷'] },
  { name: 'finds no word in signs', text: ' – … ', words: [] },
])('$name', ({ text, words }) => {
  expect(searchWords(text)).toEqual(words)
})
