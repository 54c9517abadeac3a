import { ALIAS_FILE, type AliasTable } from '../domain/alias-table.ts'
import { count, search } from './engine.ts'
import { type FoundHit, toFoundHit } from './found-hit.ts'
import { oncePerIndex } from './once-per-index.ts'
import type { Pagefind, PagefindResult, SearchIndex } from './pagefind.ts'
import { type ReplacedWord, replaceUnknownWords } from './replace-unknown-words.ts'
import { resolveNames } from './resolve-names.ts'
import { unknownWords } from './unknown-words.ts'
import { asPhrase, partsOf, type WordQuery } from './word-query.ts'

export type { ReplacedWord }

/** A record that was found; what a result shows is loaded when it is to be shown. */
export interface FoundRecord {
  /** The engine's name for it. */
  id: string
  load(): Promise<FoundHit>
}

/** What a query finds. */
export interface FoundHits {
  /** Best first; in the order of the index where nothing was asked for. */
  results: readonly FoundRecord[]
  replaced: readonly ReplacedWord[]
  /** What each word and phrase of the query finds by itself; empty for a single one. */
  countsByWord(): Promise<ReadonlyMap<string, number>>
}

/**
 * Finds everything that has all words and phrases of the query and nothing that it excludes; without any, everything. For a word
 * that stands nowhere, the likeliest one that does is searched; where there is none, nothing is found.
 */
export async function findHits(index: SearchIndex, query: WordQuery): Promise<FoundHits> {
  const typed: WordQuery = { ...query, words: query.words.flatMap(partsOf) }
  const found = await findAll(index, typed)
  const unknown = await unknownWords(index.pagefind, typed, found[0])
  if (unknown.length === 0) return toFoundHits(index, typed, [], found)

  const { query: corrected, replaced, lost } = await replaceUnknownWords(index, typed, unknown)
  return toFoundHits(index, corrected, replaced, lost.length > 0 ? [] : await findAll(index, corrected), lost)
}

const aliasesOf = oncePerIndex(async (index) => JSON.parse(await index.readText(ALIAS_FILE)) as AliasTable)

async function findAll(index: SearchIndex, { words, phrases, excluded }: WordQuery): Promise<PagefindResult[]> {
  const { pagefind } = index
  const havingPhrase = async (text: string): Promise<Set<string>> => idsOf(await search(pagefind, asPhrase(text)))
  // The engine gives all that has a phrase the same rank; by its words what has them twice, or in a claim, comes first.
  const ranked = await findWords(index, [...words, ...phrases.flatMap(partsOf)])
  const wanted = await Promise.all(phrases.map(havingPhrase))
  const unwanted = await Promise.all(excluded.map(havingPhrase))
  return ranked.filter(({ id }) => wanted.every((ids) => ids.has(id)) && !unwanted.some((ids) => ids.has(id)))
}

/**
 * Best first: what has the words as typed, then what has another name of who is meant by them. A name by itself finds what concerns
 * its bearer and nothing else, so that all names of somebody find the same.
 */
async function findWords(index: SearchIndex, words: readonly string[]): Promise<PagefindResult[]> {
  if (words.length === 0) return search(index.pagefind, null)
  const [aliases, asTyped] = await Promise.all([aliasesOf(index), search(index.pagefind, words.join(' '))])
  const resolved = resolveNames(words, aliases)
  if (resolved === undefined) return asTyped
  const byName = await search(index.pagefind, resolved.words.join(' '))
  if (!resolved.typedWordsFindToo) return byName
  const named = idsOf(byName)
  const first = resolved.words.length === 1 ? asTyped.filter(({ id }) => named.has(id)) : asTyped
  const alreadyThere = idsOf(first)
  return [...first, ...byName.filter(({ id }) => !alreadyThere.has(id))]
}

const idsOf = (results: readonly PagefindResult[]): Set<string> => new Set(results.map(({ id }) => id))

function toFoundHits(
  { pagefind }: SearchIndex,
  query: WordQuery,
  replaced: readonly ReplacedWord[],
  results: readonly PagefindResult[],
  lost: readonly string[] = [],
): FoundHits {
  return {
    results: results.map((result) => ({ id: result.id, load: async () => toFoundHit(await result.data()) })),
    replaced,
    countsByWord: () => countEach(pagefind, query, lost),
  }
}

async function countEach(
  pagefind: Pagefind,
  { words, phrases }: WordQuery,
  lost: readonly string[],
): Promise<Map<string, number>> {
  const wanted = [...words, ...phrases.map(asPhrase)]
  const counts = new Map<string, number>()
  for (const one of wanted.length > 1 ? wanted : []) {
    const found = words.includes(one) ? await count(pagefind, one) : (await search(pagefind, one)).length
    counts.set(one, lost.includes(one) ? 0 : found)
  }
  return counts
}
