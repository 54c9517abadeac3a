import { expect, test } from 'vitest'
import { asPhrase, partsOf } from '../../../src/search/word-query.ts'

test.each([
  { name: 'parts words joined by a hyphen', word: 'Putin-Trump', parts: ['Putin', 'Trump'] },
  { name: 'parts words joined by a dash', word: 'Putin–Trump', parts: ['Putin', 'Trump'] },
  { name: 'keeps an apostrophe', word: 'Trump’s', parts: ['Trump’s'] },
  { name: 'finds no word in a sign', word: '–', parts: [] },
  { name: 'takes signs off that no word of the index has', word: '+$300', parts: ['300'] },
  { name: 'takes off what can’t be seen', word: '\u200Fcease\u00ADfire', parts: ['ceasefire'] },
])('$name', ({ word, parts }) => {
  expect(partsOf(word)).toEqual(parts)
})

test('asks for a phrase in straight quotation marks, and for nothing behind them', () => {
  expect(asPhrase(' 30-day "truce" ')).toBe('"30-day  truce"')
  expect(asPhrase('~ceasefire\n+truce')).toBe('"ceasefire\ntruce"')
})
