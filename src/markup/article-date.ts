import { CERTAINTY_WORDS, dateCertainty } from '../analysis/date-certainty.ts'
import type { Article } from '../domain/corpus.ts'
import { dateWords } from './date-words.ts'
import { markup, type Html } from './markup.ts'
import { certaintySign } from './signs.ts'

/** When an article appeared, and how that is known. */
export function articleDate(article: Article): Html {
  const certainty = dateCertainty(article)
  return markup`${certaintySign(certainty)} ${dateWords(article.date)}${CERTAINTY_WORDS[certainty]}`
}
