import type { Article } from '../domain/corpus.ts'

/** How the date of an article is known. */
export type DateCertainty = 'unknown' | 'printed' | 'inferred' | 'inferred-from-outside'

/** The same in words that follow the date. */
export const CERTAINTY_WORDS: Readonly<Record<DateCertainty, string>> = {
  unknown: '',
  printed: ' (as printed)',
  inferred: ' (worked out from the text)',
  'inferred-from-outside': ' (worked out from the text and from knowledge outside it)',
}

/**
 * How surely an article's date is known. Words that need a note of ours to make a date were not printed as one; what only outside
 * knowledge fixes says so.
 */
export function dateCertainty({ date, dateBasis }: Pick<Article, 'date' | 'dateBasis'>): DateCertainty {
  if (date === 'unknown') return 'unknown'
  if (dateBasis.some((basis) => 'outside' in basis)) return 'inferred-from-outside'
  return dateBasis.some((basis) => 'note' in basis && basis.note !== undefined) ? 'inferred' : 'printed'
}
