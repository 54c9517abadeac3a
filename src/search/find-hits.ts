import type { SearchHit } from '../domain/search-hit.ts'
import { excerptOf } from './excerpt.ts'
import { wordForm } from './mark-words.ts'
import type { Pagefind, PagefindFragment } from './pagefind.ts'
import { wordsOfQuery } from './query.ts'

/** A hit with the words of it that were found. */
export interface FoundHit {
  hit: SearchHit
  /** As `wordForm` gives them. */
  words: ReadonlySet<string>
  /** The passage of an article around them. */
  excerpt: string
}

/** What a query finds, best first; the hits themselves are loaded when they are to be shown. */
export interface FoundHits {
  count: number
  /** What each word of the query finds by itself; empty for a single word. */
  countsByWord: ReadonlyMap<string, number>
  load(from: number, to: number): Promise<FoundHit[]>
}

/** Finds everything that has all words of the query. */
export async function findHits(pagefind: Pagefind, query: string): Promise<FoundHits> {
  // A word that stands nowhere is left out of account by the engine, which then finds what has the others.
  const countsByWord = await countByWord(pagefind, query)
  const { results } = [...countsByWord.values()].includes(0) ? { results: [] } : await pagefind.search(query)
  return {
    count: results.length,
    countsByWord,
    load: (from, to) => Promise.all(results.slice(from, to).map(async (result) => toFoundHit(await result.data()))),
  }
}

async function countByWord(pagefind: Pagefind, query: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const words = wordsOfQuery(query)
  for (const word of words.length > 1 ? words : []) counts.set(word, (await pagefind.search(word)).results.length)
  return counts
}

function toFoundHit({ raw_url: record, content, locations }: PagefindFragment): FoundHit {
  const hit = JSON.parse(record) as SearchHit
  const searched = content.split(/\s+/)
  const ownWords = hit.kind === 'article' ? hit.ownWords : 0
  return {
    hit,
    words: new Set(locations.map((at) => wordForm(searched[at] ?? '')).filter((form) => form !== '')),
    excerpt: excerptOf(
      searched.slice(0, ownWords),
      locations.filter((at) => at < ownWords),
    ),
  }
}
