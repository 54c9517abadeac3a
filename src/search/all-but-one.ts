import { count } from './engine.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'
import type { WordQuery } from './word-query.ts'

/** The fewest words and phrases of a query of which one may be left out: of two, each by itself says little of what was meant. */
const FEWEST_PARTS = 3

/** What has all of a query but one word. */
export interface AllButOne {
  leftOut: string
  results: PagefindResult[]
}

/**
 * Finds what has all of a query but one of its words. Of the words that can be left out, it is the one without which the best result
 * is best; of several such, the most common. Phrases and exclusions stay. `lost` are wanted words that stand nowhere: one of them can
 * only be the word that is left out.
 */
export async function findAllButOne(
  pagefind: Pagefind,
  query: WordQuery,
  lost: readonly string[],
  findAll: (query: WordQuery) => Promise<PagefindResult[]>,
): Promise<AllButOne | undefined> {
  const words = [...new Set(query.words)]
  if (words.length + query.phrases.length < FEWEST_PARTS || lost.length > 1) return undefined
  let best: AllButOne | undefined
  for (const leftOut of await mostCommonFirst(
    pagefind,
    words.filter((word) => lost.length === 0 || lost.includes(word)),
  )) {
    const results = await findAll({ ...query, words: words.filter((word) => word !== leftOut) })
    if (scoreOf(results) > scoreOf(best?.results ?? [])) best = { leftOut, results }
  }
  return best
}

const scoreOf = ([first]: readonly PagefindResult[]): number => first?.score ?? -Infinity

async function mostCommonFirst(pagefind: Pagefind, words: readonly string[]): Promise<string[]> {
  const counted = await Promise.all(words.map(async (word) => ({ word, records: await count(pagefind, word) })))
  return counted.sort((a, b) => b.records - a.records).map(({ word }) => word)
}
