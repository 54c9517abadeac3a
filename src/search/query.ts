/** What a reader typed, as the engine should read it: straight quotation marks ask for a phrase, and joined words are words. */
export function toQuery(typed: string): string {
  const query = typed
    .trim()
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
  // The index holds "Putin–Trump" under either name; "Putin-Trump" as one word would find only that spelling.
  return isPhrase(query) ? query : query.replace(/(?<=[\p{L}\p{N}])[-‐‑–—/](?=[\p{L}\p{N}])/gu, ' ')
}

/** The single words of a query, each once; a dash or another sign that stands alone is none. */
export const wordsOfQuery = (query: string): string[] =>
  [...new Set(query.replaceAll('"', ' ').split(' '))].filter((word) => /[\p{L}\p{N}]/u.test(word))

const isPhrase = (query: string): boolean => /^".+"$/.test(query)
