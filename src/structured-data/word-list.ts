import { compareText } from '../domain/compare-text.ts'
import { searchWords } from '../domain/search-words.ts'
import type { ListedWord } from '../domain/word-list.ts'
import type { SearchRecord } from './search-records.ts'

/** A word of five letters may have been meant by one of six, or by one of four: shorter ones are not corrected, nor words with digits. */
const CORRECTION = /^\p{L}{4,}$/u

/** All words by which records are found and that can be meant by a misspelt one, in the order of their letters. */
export function toWordList(records: readonly SearchRecord[]): ListedWord[] {
  const counts = new Map<string, number>()
  for (const [printed, times] of timesPrinted(records)) {
    for (const word of searchWords(printed)) {
      if (CORRECTION.test(word)) counts.set(word, (counts.get(word) ?? 0) + times)
    }
  }
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([word, count]) => ({ word, frequency: Math.min(9, Math.floor(Math.log2(count))) }))
}

/** How often each stretch without spaces stands in the words of records: most come again and again, and are taken apart once. */
function timesPrinted(records: readonly SearchRecord[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { words } of records.flatMap(({ texts }) => texts)) {
    for (const printed of words.split(/\s+/)) times.set(printed, (times.get(printed) ?? 0) + 1)
  }
  return times
}
