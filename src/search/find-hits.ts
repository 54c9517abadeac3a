import { ALIAS_FILE, type AliasTable } from '../domain/alias-table.ts'
import { findAllButOne } from './all-but-one.ts'
import { count, search } from './engine.ts'
import type { FoundRecord } from './found-hit.ts'
import { oncePerIndex } from './once-per-index.ts'
import type { Pagefind, PagefindResult, SearchIndex } from './pagefind.ts'
import { recordOf } from './read-record.ts'
import {
  type CorrectedQuery,
  replaceBeginnings,
  type ReplacedWord,
  replaceUnknownWords,
} from './replace-unknown-words.ts'
import { resolveNames } from './resolve-names.ts'
import { unknownWords } from './unknown-words.ts'
import { asPhrase, partsOf, wantedWords, type WordQuery } from './word-query.ts'

export type { ReplacedWord }

/** What a query finds. */
export interface FoundHits {
  /** Best first. */
  results: readonly FoundRecord[]
  replaced: readonly ReplacedWord[]
  /** The word that the results lack, where nothing has all words. */
  leftOut: string | undefined
  /** What each word and phrase of the query finds by itself; empty for a single one. */
  countsByWord(): Promise<ReadonlyMap<string, number>>
}

/**
 * Finds everything that has all words and phrases of the query, of which there is one at least, and nothing that it excludes. For a
 * word that stands nowhere, the likeliest one that does is searched. If nothing has all of three words or more, what has all but one.
 */
export async function findHits(index: SearchIndex, query: WordQuery): Promise<FoundHits> {
  const typed: WordQuery = { ...query, words: query.words.flatMap(partsOf) }
  const found = await findAll(index, typed)
  const { unknown, beginnings } = await unknownWords(index, typed, found[0])
  if (found.length > 0 && unknown.length === 0)
    return toFoundHits(index, { query: typed, replaced: [], lost: [] }, found)

  const corrected = await correct(index, typed, unknown, beginnings)
  const findAgain = (words: WordQuery): Promise<PagefindResult[]> => findAll(index, words)
  const having = corrected.lost.length > 0 ? [] : await findAgain(corrected.query)
  if (having.length > 0) return toFoundHits(index, corrected, having)
  const allButOne = await findAllButOne(index.pagefind, corrected.query, corrected.lost, findAgain)
  return toFoundHits(index, corrected, allButOne?.results ?? [], allButOne?.leftOut)
}

async function correct(
  index: SearchIndex,
  typed: WordQuery,
  unknown: readonly string[],
  beginnings: readonly string[],
): Promise<CorrectedQuery> {
  const asTyped = { query: typed, replaced: [], lost: [] }
  const corrected = unknown.length === 0 ? asTyped : await replaceUnknownWords(index, typed, unknown)
  if (beginnings.length === 0 || (await count(index.pagefind, wantedWords(corrected.query).join(' '))) > 0)
    return corrected
  return replaceBeginnings(index, corrected, beginnings)
}

const aliasesOf = oncePerIndex(async (index) => JSON.parse(await index.readText(ALIAS_FILE)) as AliasTable)

async function findAll(index: SearchIndex, { words, phrases, excluded }: WordQuery): Promise<PagefindResult[]> {
  const { pagefind } = index
  const havingPhrase = async (text: string): Promise<Set<string>> => idsOf(await search(pagefind, asPhrase(text)))
  // The engine gives all that has a phrase the same rank; by its words what has them twice, or in a claim, comes first.
  const ranked = await findWords(index, wantedWords({ words, phrases }))
  const wanted = await Promise.all(phrases.map(havingPhrase))
  const unwanted = await Promise.all(excluded.map(havingPhrase))
  return ranked.filter(({ id }) => wanted.every((ids) => ids.has(id)) && !unwanted.some((ids) => ids.has(id)))
}

/**
 * Best first: what has the words as typed, then what has another name of who is meant by them. A name by itself finds what concerns
 * its bearer and nothing else, so that all names of somebody find the same.
 */
async function findWords(index: SearchIndex, words: readonly string[]): Promise<PagefindResult[]> {
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
  index: SearchIndex,
  { query, replaced, lost }: CorrectedQuery,
  results: readonly PagefindResult[],
  leftOut?: string,
): FoundHits {
  return {
    results: results.map(({ id, words }) => recordOf(index, id, words)),
    replaced,
    leftOut,
    countsByWord: () => countEach(index.pagefind, query, lost),
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
