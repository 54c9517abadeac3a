/**
 * The words of a text as the search engine tells them apart: without capitals, accents and signs, so that "U.S." is "us" and
 * "Trump’s" is "trumps". Words that a hyphen, dash, slash or ellipsis joins are words of their own.
 */
export const searchWords = (text: string): string[] =>
  text
    .split(/[\s\-‐‑–—/…]+/u)
    .map((word) =>
      word
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase(),
    )
    .filter((word) => word !== '')
