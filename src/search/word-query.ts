/** What a reader looks for, as typed but without operators: what has all the words and phrases and nothing that is excluded. */
export interface WordQuery {
  words: string[]
  /** Words that stand side by side. */
  phrases: string[]
  /** Words and phrases. */
  excluded: string[]
}

/**
 * What the engine is to search for words: joined words ("Putin–Trump") are words of their own, because the index has them under
 * either half, and "Putin-Trump" as one word would find only that spelling.
 */
export const partsOf = (word: string): string[] =>
  word
    .replaceAll('"', ' ')
    .split(/[\s\-‐‑–—/]+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))

/** Quotation marks around the whole of a query ask the engine for a phrase, be it of one word, and for no other form of a word. */
export const asPhrase = (text: string): string => `"${text.replaceAll('"', ' ').trim()}"`
