import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { searchFiles } from '../../src/search-index/search-files.ts'
import { findHits } from '../../src/search/find-hits.ts'
import type { SearchIndex } from '../../src/search/pagefind.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import { misspell, seededRandom } from './misspell.ts'
import { openIndex } from './open-index.ts'

interface Sought {
  query: string
  /** "article/claim". */
  claim: string
}

const sought = JSON.parse(readFileSync(new URL('search-queries.json', import.meta.url), 'utf8')) as readonly Sought[]
let index: SearchIndex
beforeAll(async () => {
  index = await openIndex(await searchFiles(documentsToCorpus(readCorpus('content'))))
})

/** Where among all results the claim stands, from 1 on; `undefined` where it isn't among the first ten. */
async function rankOf({ query, claim }: Sought): Promise<number | undefined> {
  const { results } = await findHits(index, parseQuery(query).words)
  const hits = await Promise.all(results.slice(0, 10).map((record) => record.load()))
  const rank = hits.findIndex(({ hit }) => hit.kind === 'claim' && hit.permalink === `claims/${claim}.html`)
  return rank === -1 ? undefined : rank + 1
}

/** What isn't found among the first so many, for a message that says what to look at. */
async function missed(queries: readonly Sought[], first: number): Promise<string[]> {
  const lines: string[] = []
  for (const one of queries) {
    const rank = await rankOf(one)
    if (rank === undefined || rank > first) lines.push(`${one.query} → ${one.claim}: ${rank ?? 'not in the first ten'}`)
  }
  return lines
}

test('finds first what is looked for, in 95 of 100 queries', async () => {
  expect(sought).toHaveLength(100)
  const late = await missed(sought, 1)
  expect(late.length, late.join('\n')).toBeLessThanOrEqual(5)
})

test('finds among the first five what is looked for with one typing error, in 95 of 100 cases', async () => {
  const misspelt = misspellings(200)
  const late = await missed(misspelt, 5)
  expect(late.length, late.join('\n')).toBeLessThanOrEqual(10)
})

/** Queries with one typing error in one of their words of five letters or more. */
function misspellings(count: number): Sought[] {
  const random = seededRandom(4)
  const words = sought.flatMap(({ query, claim }) =>
    Array.from(query.matchAll(/(?<![\p{L}\p{N}])\p{L}{5,}(?![\p{L}\p{N}])/gu), ({ 0: word, index: at }) => ({
      misspelt: () => query.slice(0, at) + misspell(word, random) + query.slice(at + word.length),
      claim,
    })),
  )
  return Array.from({ length: count }, () => {
    const { misspelt, claim } = words[Math.floor(random() * words.length)] ?? { misspelt: () => '', claim: '' }
    return { query: misspelt(), claim }
  })
}
