import { countInWords } from '../domain/count-in-words.ts'
import type { ReplacedWord } from './find-hits.ts'

/** What there is to say of a finished search. */
export interface SearchReport {
  /** The words of the query, without what narrows or sorts. */
  words: string
  count: number
  shown: number
  /** How many choices narrow the results. */
  filters: number
  /** How many results have no known date, where they are sorted by it. */
  undated: number
  replaced: readonly ReplacedWord[]
  /** The word that all results lack, where nothing has all words. */
  leftOut: string | undefined
}

/** What the status line says of a finished search. */
export function resultsInWords({ words, count, shown, filters, undated, replaced, leftOut }: SearchReport): string {
  const results = count === 0 ? 'No results' : countInWords(count, 'result')
  const forWords = words === '' ? [] : [`for “${words}”`]
  const withFilters = filters === 0 ? [] : [`with ${countInWords(filters, 'filter')}`]
  return [
    ...replaced.map(({ typed, searched }) => `Nothing here has “${typed}”; searched for “${searched}” instead.`),
    ...(leftOut === undefined || count === 0
      ? [`${[results, ...forWords, ...withFilters].join(' ')}.`]
      : [
          `Nothing found has all of “${words}”.`,
          `${[results, ...withFilters].join(' ')} ${count === 1 ? 'has' : 'have'} all but “${leftOut}”.`,
        ]),
    ...(shown < count ? [`The first ${shown} are shown.`] : []),
    ...(undated === 0 ? [] : [undatedInWords(undated, count)]),
  ].join(' ')
}

/** What stands above results that have all words but one. */
export const leftOutInWords = (word: string): string =>
  `Nothing found has all of these words. These have all but “${word}”.`

function undatedInWords(undated: number, count: number): string {
  if (undated === count) return 'None of them has a known date of publication.'
  const [has, comes] = undated === 1 ? ['has', 'comes'] : ['have', 'come']
  return `${undated.toLocaleString('en-GB')} of them ${has} no known date of publication and ${comes} last.`
}

/** What the status line says where a query can't be understood. */
export const problemsInWords = (count: number): string =>
  `${countInWords(count, 'part')} of this search can’t be understood; nothing was searched.`

/** What the button under the results says it does. */
export const moreInWords = (count: number, shown: number, step: number): string =>
  `Show ${Math.min(step, count - shown)} more of ${countInWords(count, 'result')}`

/** What stands before the formats in which results can be taken away. */
export const downloadInWords = (count: number): string =>
  count === 1 ? 'Download it as' : `Download all ${count.toLocaleString('en-GB')} as`

export const downloadingInWords = (loaded: number, count: number): string =>
  `Collecting ${loaded.toLocaleString('en-GB')} of ${countInWords(count, 'result')}`

export const downloadedInWords = (count: number, format: string): string =>
  `${countInWords(count, 'result')} saved as ${format}.`

export const SEARCHING = 'Searching …'
export const TOO_SHORT = 'Type one more letter, or press Enter to search for this one.'
export const NOTHING_ASKED = 'This has no word to search for, and no filter.'
export const FAILED = 'The search could not be loaded. Press Enter in the search field to try again.'
export const MORE_FAILED = 'The further results could not be loaded. Press the button to try again.'
export const FILTERS_FAILED = 'The filters could not be loaded. Close and open them to try again.'
export const DOWNLOAD_FAILED = 'Not all results could be loaded, so nothing was saved. Press the button to try again.'
