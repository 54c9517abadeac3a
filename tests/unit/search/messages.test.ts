import { expect, test } from 'vitest'
import { moreInWords, resultsInWords } from '../../../src/search/messages.ts'

test.each([
  { count: 0, shown: 0, words: 'No results for “ferry”.' },
  { count: 1, shown: 1, words: '1 result for “ferry”.' },
  { count: 12, shown: 12, words: '12 results for “ferry”.' },
  { count: 1204, shown: 20, words: '1,204 results for “ferry”. The first 20 are shown.' },
])('says that there are $count results', ({ count, shown, words }) => {
  expect(resultsInWords('ferry', count, shown)).toBe(words)
})

test('says how many more there are to show', () => {
  expect(moreInWords(87, 20, 20)).toBe('Show 20 more of 87 results')
  expect(moreInWords(87, 80, 20)).toBe('Show 7 more of 87 results')
})
