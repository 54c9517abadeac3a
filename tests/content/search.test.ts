import { beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { aliasName } from '../../src/domain/actor.ts'
import { WORD_FILE } from '../../src/domain/word-list.ts'
import { unpackWords } from '../../src/packing/unpack-words.ts'
import { findHits } from '../../src/search/find-hits.ts'
import { findResults } from '../../src/search/find-results.ts'
import { loadFacets } from '../../src/search/load-facets.ts'
import type { SearchIndex } from '../../src/search/pagefind.ts'
import { recordOf } from '../../src/search/read-record.ts'
import { unknownWords } from '../../src/search/unknown-words.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import { indexRecords } from '../../src/search-index/index-records.ts'
import { pagefindFiles } from '../../src/search-index/pagefind-files.ts'
import { searchFiles } from '../../src/search-index/search-files.ts'
import { toSearchRecords } from '../../src/structured-data/search-records.ts'
import { openIndex } from './open-index.ts'

const corpus = documentsToCorpus(readCorpus('content'))
const records = toSearchRecords(corpus)
let index: SearchIndex
beforeAll(async () => {
  index = await openIndex(await searchFiles(corpus))
})

const find = async (typed: string) => {
  const { results } = await findHits(index, parseQuery(typed).words)
  return Promise.all(results.map((record) => record.load()))
}
const addressesOf = async (typed: string) => (await find(typed)).map(({ hit }) => hit.url).sort()

const claimsOf = async (typed: string) =>
  (await find(typed)).flatMap(({ hit }) => (hit.kind === 'claim' ? [hit.permalink] : []))

test.each([
  ['Zelensky', 'Volodymyr Zelensky', 'zelenskyy', 'Zelenskiy', 'Зеленский', 'Зеленський'],
  ['Kyiv', 'Kiev', 'Ukraine', 'Київ'],
  ['Dmitry Peskov', 'Dmitri Peskov', 'dmitri', 'Peskov', 'Песков'],
  ['Donald Trump', 'President Trump', 'president-elect trump', 'Трамп'],
  ['United States', 'US', 'u.s.', 'Washington', 'US administration'],
])('finds the same claims under each spelling: %s, %s, %s, %s …', async (...spellings) => {
  const expected = (await claimsOf(spellings[0] ?? '')).sort()
  expect(expected.length).toBeGreaterThan(3)
  for (const spelling of spellings) expect((await claimsOf(spelling)).sort(), spelling).toEqual(expected)
})

test('finds the same claims under every name of every actor', async () => {
  const differing: string[] = []
  for (const { identified, name, aliases } of corpus.actors) {
    const expected = identified ? (await claimsOf(name)).sort().join(' ') : ''
    for (const alias of identified ? aliases.map(aliasName) : []) {
      if ((await claimsOf(alias)).sort().join(' ') !== expected) differing.push(`${alias} (${name})`)
    }
  }
  expect(differing).toEqual([])
})

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

test('finds nothing where one of the words stands nowhere and is like no other, and says which', async () => {
  const found = await findHits(index, parseQuery('Trump zebrafish').words)
  expect(found).toMatchObject({ results: [], replaced: [] })
  expect([...(await found.countsByWord())]).toEqual([
    ['Trump', (await addressesOf('Trump')).length],
    ['zebrafish', 0],
  ])
})

describe('a phrase', () => {
  test('is found to the letter, together with words, in their order of rank', async () => {
    const withPhrase = await addressesOf('"peace talks" Ukraine')
    const words = await addressesOf('peace talks Ukraine')
    expect(withPhrase.length).toBeGreaterThan(0)
    expect(words).toEqual(expect.arrayContaining(withPhrase))
    expect(withPhrase.length).toBeLessThan(words.length)
  })

  test('is not found where its words stand apart', async () => {
    expect(await addressesOf('"Putin Trump"')).not.toEqual(await addressesOf('Putin Trump'))
    expect(await addressesOf('"Easter ceasefire"')).toEqual([])
  })

  test('has its words in full', async () => {
    expect((await addressesOf('talk')).length).toBeGreaterThan(0)
    expect(await addressesOf('"Putin Trum"')).toEqual(await addressesOf('"Putin Trump"'))
    expect((await findHits(index, parseQuery('"very good tal"').words)).results).toEqual([])
  })
})

describe('an exclusion', () => {
  test('takes away what has the word, and nothing else', async () => {
    const [all, without, both] = [
      await addressesOf('Peskov'),
      await addressesOf('Peskov -war'),
      await addressesOf('Peskov war'),
    ]
    expect(without.length).toBeGreaterThan(0)
    expect(without).toEqual(all.filter((address) => !both.includes(address)))
  })

  test('takes away nothing that only begins with the word', async () => {
    expect(await addressesOf('Ukraine -ceas')).toEqual(await addressesOf('Ukraine'))
  })

  test('by itself leaves all the rest', async () => {
    const talks = await addressesOf('"ceasefire"')
    const outcome = await findResults(index, parseQuery('-ceasefire'), undefined)
    const rest = { kind: 'found', results: { length: records.length - talks.length } }
    expect(outcome).toMatchObject(rest)
    const replaced = [{ typed: 'ceasefre', searched: 'ceasefire' }]
    expect(await findResults(index, parseQuery('-ceasefre'), undefined)).toMatchObject({ ...rest, replaced })
  })
})

describe('three words or more that nothing has together', () => {
  const NOWHERE_TOGETHER = 'moscow cautious official rhetoric'

  test('find what has all but one, and say which', async () => {
    const { leftOut = '', results } = await findHits(index, parseQuery(NOWHERE_TOGETHER).words)
    expect(NOWHERE_TOGETHER.split(' ')).toContain(leftOut)
    expect(results.length).toBeGreaterThan(0)
    expect(await addressesOf(NOWHERE_TOGETHER)).toEqual(await addressesOf(NOWHERE_TOGETHER.replace(leftOut, '')))
  })

  test('keep what is excluded and what stands in quotation marks', async () => {
    const query = 'Trump Putin zebrafish'
    const unwanted = await addressesOf('"ceasefire"')
    const kept = await addressesOf(`${query} -ceasefire`)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept).toEqual((await addressesOf(query)).filter((address) => !unwanted.includes(address)))

    expect(await addressesOf('"peace talks" Trump zebrafish')).toEqual(await addressesOf('"peace talks" Trump'))
    expect(await addressesOf('"zebrafish talks" Trump Putin')).toEqual([])
  })

  test('are corrected before one of them is left out', async () => {
    const found = await findHits(index, parseQuery(NOWHERE_TOGETHER.replace('rhetoric', 'rhetroic')).words)
    expect(found).toMatchObject({
      replaced: [{ typed: 'rhetroic', searched: 'rhetoric' }],
      leftOut: expect.any(String),
    })
  })

  test('are found without the one that stands nowhere', async () => {
    const found = await findHits(index, parseQuery('Trump Putin zebrafish').words)
    expect(found.leftOut).toBe('zebrafish')
    expect(await addressesOf('Trump Putin zebrafish')).toEqual(await addressesOf('Trump Putin'))
  })

  test.each(['osaka rhetoric', 'Trump Putin meeting', 'Trump zebrafish wombat'])(
    'are fewer, or stand together, or lack more than one: %s',
    async (typed) => {
      expect((await findHits(index, parseQuery(typed).words)).leftOut).toBeUndefined()
    },
  )
})

describe('a misspelt word', () => {
  test.each([
    { typed: 'sumit', replaced: [['sumit', 'summit']] },
    {
      typed: 'Peskvo ceasfire',
      replaced: [
        ['Peskvo', 'peskov'],
        ['ceasfire', 'ceasefire'],
      ],
    },
    { typed: 'zelenksy', replaced: [['zelenksy', 'zelensky']] },
    { typed: 'summitt', replaced: [['summitt', 'summit']] },
    { typed: '"very good tlaks"', replaced: [['tlaks', 'talks']] },
    { typed: 'Peskov -trmup', replaced: [['trmup', 'trump']] },
    { typed: 'putin mocs ceasefire', replaced: [['mocs', 'mocking']] },
    { typed: 'putin mock ceasefire', replaced: [] },
    { typed: 'arctic sbieria investments', replaced: [['sbieria', 'siberian']] },
    { typed: 'ceasef', replaced: [] },
    { typed: 'negotiat', replaced: [] },
    { typed: 'mocks', replaced: [] },
  ])('is replaced where it stands nowhere: $typed', async ({ typed, replaced }) => {
    const found = await findHits(index, parseQuery(typed).words)
    expect(found.replaced).toEqual(replaced.map(([from, to]) => ({ typed: from, searched: to })))
    expect(found.results.length).toBeGreaterThan(0)
  })

  test('finds what the right one finds', async () => {
    expect(await addressesOf('"very good tlaks" trmup')).toEqual(await addressesOf('"very good talks" trump'))
  })
})

test('loads the list of words only for a word that stands nowhere', async () => {
  const read: string[] = []
  const watched: SearchIndex = {
    ...index,
    readText: (file) => {
      read.push(file)
      return index.readText(file)
    },
  }
  await findHits(watched, parseQuery('Trump "very good talks" negotiat -war').words)
  expect(read).not.toContain(WORD_FILE)
  await findHits(watched, parseQuery('trmup').words)
  expect(read).toContain(WORD_FILE)
})

test('knows every word of the list of words', async () => {
  const words = unpackWords(await index.readText(WORD_FILE)).map(({ word }) => word)
  expect(words.length).toBeGreaterThan(1000)
  expect(await unknownWords(index, { words, phrases: [], excluded: [] }, undefined)).toEqual({
    unknown: [],
    beginnings: [],
  })
})

test.each(['+summit', '$summit', 'sum\u00ADmit', '\u200Fsummit', '<summit>', '"~summit"'])(
  'finds a word whatever signs that no word has stand at it: %j',
  async (typed) => {
    const { results, replaced } = await findHits(index, parseQuery(typed).words)
    const { results: expected } = await findHits(index, parseQuery(typed.startsWith('"') ? '"summit"' : 'summit').words)
    expect({ found: results.length, replaced }).toEqual({ found: expected.length, replaced: [] })
    expect(results.length).toBeGreaterThan(3)
  },
)

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
  const [first, second] = [await searchFiles(corpus), await searchFiles(corpus)]
  expect(second).toEqual(first)
})

test('holds nothing that a browser does not load', async () => {
  const kinds = (await searchFiles(corpus)).map(({ path }) => path.replace(/en_[0-9a-z]+/, 'en_*'))
  expect([...new Set(kinds)].sort()).toEqual([
    'facets.json',
    'fragment/en_*.pf_fragment',
    'index/en_*.pf_index',
    'names.json',
    'pagefind-entry.json',
    'pagefind.en_*.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
    'words.txt',
  ])
})

test('finds in its small pieces what the engine finds in the pieces that Pagefind makes', async () => {
  const words = records.flatMap(({ texts }) =>
    texts.flatMap((text) => text.words.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
  )
  const pairs = words
    .map((word, index) => [word, words[index + 1] ?? ''] as const)
    .filter((_, index) => index % 50 === 0)
  const beginning = (word: string) => word.slice(0, Math.max(3, word.length - 2))
  const queries = [...new Set(pairs.flatMap(([word, next]) => [word, beginning(word), `${word} ${next}`]))]
  const scoresIn = async (files: Parameters<typeof openIndex>[0]) => {
    const { pagefind } = await openIndex(files)
    const scores = new Map<string, string>()
    for (const query of queries) {
      const { results } = await pagefind.search(query)
      // Sums of the engine, in single precision, depend on the order in which chunks came.
      scores.set(query, results.map(({ score }) => score.toPrecision(4)).join(' '))
    }
    return scores
  }
  expect(queries.length).toBeGreaterThan(300)
  expect(await scoresIn(await indexRecords(records, 'en'))).toEqual(await scoresIn(await pagefindFiles(records, 'en')))
})

test('everything is told and read without the engine, in the order of the records', async () => {
  const { ids } = await loadFacets(index)
  const hits = await Promise.all(ids.map(async (id) => (await recordOf(index, id).load()).hit))
  expect(hits).toEqual(records.map(({ hit }) => hit))
})
