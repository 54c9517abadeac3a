/** What a reader looks for, as typed but without operators: what has all the words and phrases and nothing that is excluded. */
export interface WordQuery {
  words: string[]
  /** Words that stand side by side. */
  phrases: string[]
  /** Words and phrases. */
  excluded: string[]
}

/** Signs that the index has no words with: $, +, and what can't be seen, such as the soft hyphens of a copied text. */
const NOT_IN_WORDS = /[^\s\p{L}\p{M}\p{N}\p{P}]/gu

/**
 * What the engine is to search for words: joined words ("Putin–Trump") are words of their own, because the index has them under
 * either half, and "Putin-Trump" as one word would find only that spelling.
 */
export const partsOf = (word: string): string[] =>
  word
    .replaceAll(NOT_IN_WORDS, '')
    .replaceAll('"', ' ')
    .split(/[\s\-‐‑–—/]+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))

/** The words that a result must have, those of phrases among them. */
export const wantedWords = ({ words, phrases }: Pick<WordQuery, 'words' | 'phrases'>): string[] => [
  ...words,
  ...phrases.flatMap(partsOf),
]

/** Quotation marks around the whole of a query ask the engine for a phrase, be it of one word, and for no other form of a word. */
export const asPhrase = (text: string): string => `"${text.replaceAll(NOT_IN_WORDS, '').replaceAll('"', ' ').trim()}"`
