import { beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { indexRecords } from '../../src/integrations/index-records.ts'
import { findHits } from '../../src/search/find-hits.ts'
import type { Pagefind } from '../../src/search/pagefind.ts'
import { toQuery } from '../../src/search/query.ts'
import { toSearchRecords } from '../../src/structured-data/search-records.ts'
import { openIndex } from './open-index.ts'

const corpus = documentsToCorpus(readCorpus('content'))
const records = toSearchRecords(corpus)
let pagefind: Pagefind
beforeAll(async () => {
  pagefind = await openIndex(await indexRecords(records, corpus.story.language))
})

const find = async (typed: string) => {
  const found = await findHits(pagefind, toQuery(typed))
  return found.load(0, found.count)
}
const addressesOf = async (typed: string) => (await find(typed)).map(({ hit }) => hit.url).sort()

test.each(['Zelensky', 'Volodymyr Zelensky', 'zelenskyy', 'Зеленский', 'Зеленський'])(
  'finds under the spelling %s what stands under any other',
  async (spelling) => {
    const expected = await addressesOf('Zelenskiy')
    expect(expected.length).toBeGreaterThan(3)
    expect(await addressesOf(spelling)).toEqual(expected)
  },
)

test('finds every claim by the words of its quote', async () => {
  const missed: string[] = []
  for (const { hit } of records) {
    if (hit.kind !== 'claim') continue
    const hits = await find(hit.quote)
    if (!hits.some((found) => found.hit.url === hit.url)) missed.push(hit.url)
  }
  expect(missed).toEqual([])
})

test('finds everybody by name, and those whose name is not ours among the first three', async () => {
  const late: string[] = []
  for (const { id, name, kind, identified } of corpus.actors) {
    const rank = (await find(name)).findIndex(({ hit }) => hit.url === `actors/${id}.html`)
    const isNamed = kind !== 'anonymous' && identified
    if (rank === -1 || (isNamed && rank > 2)) late.push(`${name}: ${rank}`)
  }
  expect(late).toEqual([])
})

test('finds either half of joined words, and both in one search', async () => {
  const joined = await addressesOf('Putin–Trump')
  expect(await addressesOf('Putin-Trump')).toEqual(joined)
  expect(await addressesOf('trump putin')).toEqual(joined)
})

test('finds nothing where one of the words stands nowhere, and says which', async () => {
  const found = await findHits(pagefind, 'Trump zebrafish')
  expect(found.count).toBe(0)
  expect([...found.countsByWord]).toEqual([
    ['Trump', (await addressesOf('Trump')).length],
    ['zebrafish', 0],
  ])
})

test('does not find things by words that stand only in addresses', async () => {
  expect(await addressesOf('html')).toEqual([])
  expect(await addressesOf('permalink')).toEqual([])
})

describe('a hit', () => {
  test('knows which of its words were found, in the form they stand in', async () => {
    const [hit] = await find('meetings Easter')
    expect([...(hit?.words ?? [])]).toEqual(expect.arrayContaining(['easter']))
  })

  test('shows of an article the passage with the words, as printed', async () => {
    const article = (await find('Helsinki')).find(({ hit }) => hit.kind === 'article')
    const passage = article?.excerpt.replace(/^… | …$/g, '') ?? ''
    expect(passage).toContain('Helsinki')
    expect(corpus.articles.map(({ text }) => text.replace(/\s+/g, ' ')).some((text) => text.includes(passage))).toBe(
      true,
    )
  })
})

test('has the same bytes whenever it is made', async () => {
  const [first, second] = [await indexRecords(records, 'en'), await indexRecords(records, 'en')]
  expect(second).toEqual(first)
})

test('holds nothing that a browser does not load', async () => {
  const files = await indexRecords(records.slice(0, 1), 'en')
  const kinds = files.map(({ path }) => path.replace(/en_[0-9a-f]+/, 'en_*'))
  expect(kinds).toEqual([
    'fragment/en_*.pf_fragment',
    'index/en_*.pf_index',
    'pagefind-entry.json',
    'pagefind.en_*.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ])
})
