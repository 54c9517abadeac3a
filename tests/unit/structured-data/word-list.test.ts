import { expect, test } from 'vitest'
import type { SearchRecord } from '../../../src/structured-data/search-records.ts'
import { toWordList } from '../../../src/structured-data/word-list.ts'

const recordOf = (...texts: readonly string[]): SearchRecord => ({
  hit: { kind: 'actor', url: '', title: '', sort: '' },
  texts: texts.map((words) => ({ words, weight: 1 })),
  facets: {},
})

test('lists each word once, in the order of letters, with how often it stands', () => {
  const records = [recordOf('Ferry, harbour', 'ferry'), recordOf('the harbour: ferry ferry')]
  expect(toWordList(records)).toEqual([
    { word: 'ferry', frequency: 2 },
    { word: 'harbour', frequency: 1 },
  ])
})

test('leaves out what is never meant by a misspelt word: short words and those with digits', () => {
  expect(toWordList([recordOf('the sea 2031 ferry2')])).toEqual([])
})
