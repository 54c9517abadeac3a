import { expect, test } from 'vitest'
import { leftOutInWords, moreInWords, resultsInWords } from '../../../src/search/messages.ts'

const report = { words: 'ferry', count: 12, shown: 12, filters: 0, undated: 0, replaced: [], leftOut: undefined }

test.each([
  { of: { count: 0, shown: 0 }, says: 'No results for “ferry”.' },
  { of: { count: 1, shown: 1 }, says: '1 result for “ferry”.' },
  { of: {}, says: '12 results for “ferry”.' },
  { of: { count: 1204, shown: 20 }, says: '1,204 results for “ferry”. The first 20 are shown.' },
  { of: { filters: 1 }, says: '12 results for “ferry” with 1 filter.' },
  { of: { words: '', filters: 2 }, says: '12 results with 2 filters.' },
  { of: { undated: 1 }, says: '12 results for “ferry”. 1 of them has no known date of publication and comes last.' },
  { of: { undated: 3 }, says: '12 results for “ferry”. 3 of them have no known date of publication and come last.' },
  { of: { undated: 12 }, says: '12 results for “ferry”. None of them has a known date of publication.' },
  {
    of: { replaced: [{ typed: 'fery', searched: 'ferry' }] },
    says: 'Nothing here has “fery”; searched for “ferry” instead. 12 results for “ferry”.',
  },
  {
    of: { words: 'ferry harbour tide', leftOut: 'tide', count: 1, shown: 1 },
    says: 'Nothing found has all of “ferry harbour tide”. 1 result has all but “tide”.',
  },
  {
    of: {
      words: 'fery harbour tide',
      leftOut: 'tide',
      filters: 1,
      shown: 4,
      replaced: [{ typed: 'fery', searched: 'ferry' }],
    },
    says: 'Nothing here has “fery”; searched for “ferry” instead. Nothing found has all of “fery harbour tide”. 12 results with 1 filter have all but “tide”. The first 4 are shown.',
  },
  {
    of: { words: 'ferry harbour tide', leftOut: 'tide', filters: 1, count: 0, shown: 0 },
    says: 'No results for “ferry harbour tide” with 1 filter.',
  },
])('says “$says”', ({ of, says }) => {
  expect(resultsInWords({ ...report, ...of })).toBe(says)
})

test('says above results which word they lack', () => {
  expect(leftOutInWords('tide')).toBe('Nothing found has all of these words. These have all but “tide”.')
})

test('says how many more there are to show', () => {
  expect(moreInWords(87, 20, 20)).toBe('Show 20 more of 87 results')
  expect(moreInWords(87, 80, 20)).toBe('Show 7 more of 87 results')
})
