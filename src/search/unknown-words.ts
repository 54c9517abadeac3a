import { searchWords } from '../domain/search-words.ts'
import { countWord, search } from './engine.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'
import { partsOf, type WordQuery } from './word-query.ts'

/**
 * The words of a query that stand nowhere, neither in any inflection nor, outside phrases and exclusions, as the beginning of a word.
 * The engine leaves them out of account, or takes "summitry" for "summit". A record with all words of the query, if there is one,
 * shows which of them are beginnings: the engine says where in it the words stand that it took them for.
 */
export async function unknownWords(
  pagefind: Pagefind,
  { words, phrases, excluded }: WordQuery,
  found: PagefindResult | undefined,
): Promise<string[]> {
  const whole = new Set([...phrases, ...excluded].flatMap(partsOf))
  const unknown: string[] = []
  for (const word of new Set([...words, ...whole])) {
    if ((await countWord(pagefind, word)) > 0) continue
    if (!whole.has(word) && (await isBeginning(pagefind, word, found))) continue
    unknown.push(word)
  }
  return unknown
}

async function isBeginning(pagefind: Pagefind, word: string, found: PagefindResult | undefined): Promise<boolean> {
  const record = found ?? (await search(pagefind, word))[0]
  if (record === undefined) return false
  const { content, locations } = await record.data()
  const stand = content.split(/\s+/)
  const [beginning = ''] = searchWords(word)
  return locations.some((at) => searchWords(stand[at] ?? '').some((one) => one.startsWith(beginning)))
}
