import { countInWords } from '../domain/count-in-words.ts'

/** What the status line says of a finished search. */
export function resultsInWords(typed: string, count: number, shown: number): string {
  if (count === 0) return `No results for “${typed}”.`
  const results = `${countInWords(count, 'result')} for “${typed}”`
  return shown < count ? `${results}. The first ${shown} are shown.` : `${results}.`
}

/** What the button under the results says it does. */
export const moreInWords = (count: number, shown: number, step: number): string =>
  `Show ${Math.min(step, count - shown)} more of ${countInWords(count, 'result')}`

export const SEARCHING = 'Searching …'
export const FAILED = 'The search could not be loaded. Press Enter in the search field to try again.'
export const MORE_FAILED = 'The further results could not be loaded. Press the button to try again.'
