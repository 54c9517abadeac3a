import { search } from './engine.ts'
import { findHits, type FoundHits } from './find-hits.ts'
import type { FoundRecord } from './found-hit.ts'
import { type FacetIndex, loadFacets } from './load-facets.ts'
import { type Choice, type NarrowedResults, narrowResults } from './narrow-results.ts'
import type { SearchIndex } from './pagefind.ts'
import type { ParsedQuery, QueryProblem } from './parse-query.ts'
import { recordOf } from './read-record.ts'
import { replaceUnknownWords } from './replace-unknown-words.ts'
import { resolveChoices } from './resolve-choices.ts'
import { countUndated, sortRows } from './sort-rows.ts'
import { unknownWords } from './unknown-words.ts'
import { asPhrase, type WordQuery } from './word-query.ts'

/** What the choices of a query mean, and what each value of a facet would leave. */
export interface NarrowedBy {
  choices: readonly Choice[]
  counts: NarrowedResults['counts']
}

/** What a query comes to. */
export type SearchOutcome =
  | { kind: 'problems'; problems: readonly QueryProblem[] }
  /** It asks for nothing yet; the counts are those of everything. */
  | { kind: 'nothing-asked'; narrowed: NarrowedBy | undefined }
  | {
      kind: 'found'
      /** In the order asked for. */
      results: readonly FoundRecord[]
      /** How many of them stand last because they have no known date; 0 where they aren't sorted by it. */
      undated: number
      replaced: FoundHits['replaced']
      /** The word that all results lack, because nothing has all words, whatever the choices. */
      leftOut: FoundHits['leftOut']
      countsByWord: FoundHits['countsByWord']
      /** Left out where nothing asked for facets. */
      narrowed: NarrowedBy | undefined
    }

/**
 * Finds what a query asks for. The facets are given where it has choices or an order, or where the facets are shown anyway: words
 * alone never wait for them.
 */
export async function findResults(
  index: SearchIndex,
  { words, choices: written, sort, problems }: ParsedQuery,
  loaded: FacetIndex | undefined,
): Promise<SearchOutcome> {
  const resolved = loaded === undefined ? { choices: [], problems: [] } : resolveChoices(written, loaded.facets)
  const { choices } = resolved
  const all = [...problems, ...resolved.problems].sort((a, b) => a.start - b.start)
  if (all.length > 0) return { kind: 'problems', problems: all }
  const asksForWords = words.words.length + words.phrases.length > 0
  if (!asksForWords && words.excluded.length === 0 && choices.length === 0) {
    return { kind: 'nothing-asked', narrowed: loaded && narrowedBy(loaded, everything(loaded), choices) }
  }
  const { results, ...told } = asksForWords
    ? await findHits(index, words)
    : await findAllBut(words, index, loaded ?? (await loadFacets(index)))
  if (loaded === undefined) return { kind: 'found', results, ...told, undated: 0, narrowed: undefined }

  const { facets, rowOf } = loaded
  const recordAt = new Map(results.map((record) => [rowOf.get(record.id) ?? NOWHERE, record]))
  const found = new Uint8Array(facets.records)
  for (const row of recordAt.keys()) found[row] = 1
  const narrowed = narrowedBy(loaded, found, choices)
  const rows = [...recordAt.keys()].filter((row) => narrowed.rows[row] === 1)
  const sorted = sort === 'relevance' ? rows : sortRows(rows, sort, facets)
  return {
    kind: 'found',
    results: sorted.flatMap((row) => recordAt.get(row) ?? []),
    ...told,
    undated: sort === 'relevance' ? 0 : countUndated(rows, facets),
    narrowed,
  }
}

/** Every record but those that have one of the words or phrases. The engine could tell all only by loading the whole index. */
async function findAllBut(typed: WordQuery, index: SearchIndex, { ids }: FacetIndex): Promise<FoundHits> {
  const { unknown } = await unknownWords(index, typed, undefined)
  const { query, replaced } =
    unknown.length === 0 ? { query: typed, replaced: [] } : await replaceUnknownWords(index, typed, unknown)
  const unwanted = await Promise.all(query.excluded.map((text) => search(index.pagefind, asPhrase(text))))
  const unwantedIds = new Set(unwanted.flat().map(({ id }) => id))
  return {
    results: ids.filter((id) => !unwantedIds.has(id)).map((id) => recordOf(index, id)),
    replaced,
    leftOut: undefined,
    countsByWord: () => Promise.resolve(new Map()),
  }
}

/** No row: what the table doesn't know can't be narrowed, and is left out. */
const NOWHERE = -1

const everything = ({ facets }: FacetIndex): Uint8Array => new Uint8Array(facets.records).fill(1)

const narrowedBy = ({ facets }: FacetIndex, found: Uint8Array, choices: readonly Choice[]) => ({
  ...narrowResults(facets, found, choices),
  choices,
})
