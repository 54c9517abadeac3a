import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markWords, wordForm } from '../../../src/search/mark-words.ts'

const cases = [
  { name: 'marks a word and not its punctuation', text: 'a ferry, late', found: ['ferry'], marked: ['ferry'] },
  { name: 'marks whatever the capitals', text: 'Ferry', found: ['ferry'], marked: ['Ferry'] },
  { name: 'marks no part of a longer word', text: 'ferryman', found: ['ferry'], marked: [] },
  { name: 'marks a word with an apostrophe', text: 'Trump’s plan', found: ['trumps'], marked: ['Trump’s'] },
  { name: 'marks one half of joined words', text: 'the Putin–Trump call', found: ['trump'], marked: ['Trump'] },
  { name: 'marks joined words that were found as one', text: 'a 30-day truce', found: ['30day'], marked: ['30-day'] },
  { name: 'marks an abbreviation', text: 'the U.S. said', found: ['us'], marked: ['U.S'] },
  { name: 'marks letters of other scripts', text: 'Кремль молчит.', found: ['кремль'], marked: ['Кремль'] },
  {
    name: 'marks letters with combining accents',
    text: 'a cafe\u0301 open',
    found: ['cafe\u0301'],
    marked: ['cafe\u0301'],
  },
]
test.each(cases)('$name', ({ text, found, marked }) => {
  const pieces = markWords(text, new Set(found))
  expect(pieces.filter((piece) => piece.found).map((piece) => piece.text)).toEqual(marked)
})

test('leaves nothing out and adds nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
      const found = new Set([...words, ...text.split(' ')].map(wordForm).filter((form) => form !== ''))
      expect(
        markWords(text, found)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
