import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { DATA_TABLES, type DataTable } from '../../src/routes/urls.ts'
import { formatTableAsJson, toExportTable } from '../../src/structured-data/export-tables.ts'
import { findAgain } from './find-again.ts'

const corpus = documentsToCorpus(readCorpus('content'))
const json = (table: DataTable) => formatTableAsJson(toExportTable(table, corpus))
const claims = () => JSON.parse(json('claims')) as Parameters<typeof findAgain>[0]
const articles = () => JSON.parse(json('articles')) as Parameters<typeof findAgain>[1]

test(`every quote of ${corpus.claims.length} claims is found again from the export alone`, () => {
  const { found, problems } = findAgain(claims(), articles())
  expect(problems).toEqual([])
  expect(found).toBeGreaterThanOrEqual(corpus.claims.length)
})

test('the same script finds them when it is run by hand', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-data-'))
  try {
    for (const table of DATA_TABLES) writeFileSync(path.join(folder, `${table}.json`), json(table))
    const script = path.join(import.meta.dirname, 'find-again.ts')
    expect(execFileSync(process.execPath, [script, folder], { encoding: 'utf8' })).toMatch(
      /^\d+ quotes found, 0 problems\.\n$/,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('the script notices', () => {
  test('a position that is off by one', () => {
    const shifted = claims().map((claim) => ({ ...claim, quote: { ...claim.quote, start: claim.quote.start + 1 } }))
    expect(findAgain(shifted, articles()).problems).toHaveLength(shifted.length)
  })
  test('a changed letter in a text', () => {
    const changed = articles().map((article) => ({ ...article, text: article.text.replace('e', 'е') }))
    expect(findAgain([], changed).problems).toHaveLength(changed.length)
  })
})

describe('every id that a table gives leads to a record of the table it names:', () => {
  const recordsOf = (table: DataTable) => toExportTable(table, corpus).records
  const idsOf = (table: DataTable) => new Set(recordsOf(table).map(({ id }) => id))
  const ids = { articles: idsOf('articles'), claims: idsOf('claims'), actors: idsOf('actors'), events: idsOf('events') }
  const unknown = (table: keyof typeof ids, values: readonly unknown[]) =>
    values.flat().filter((id) => id !== null && !ids[table].has(id))

  test('claims', () => {
    for (const record of recordsOf('claims')) {
      expect(unknown('articles', [record['article']])).toEqual([])
      expect(unknown('actors', [record['outlet'], record['speaker'], record['relayedBy'], record['about']])).toEqual([])
      expect(unknown('events', [record['event']])).toEqual([])
      const relations = record['relations'] as { to: string }[]
      expect(unknown('claims', [relations.map(({ to }) => to)])).toEqual([])
    }
  })

  test('questions, with every article either answering or silent', () => {
    for (const record of recordsOf('questions')) {
      const positions = record['positions'] as { claims: string[] }[]
      expect(unknown('claims', [positions.map(({ claims: holding }) => holding).flat()])).toEqual([])
      const answering = positions.flatMap(({ claims: holding }) => holding.map((ref) => ref.replace(/\/.*/, '')))
      expect(new Set([...answering, ...(record['silent'] as string[])])).toEqual(ids.articles)
    }
  })

  test('relations', () => {
    for (const { from, to } of recordsOf('relations')) expect(unknown('claims', [from, to])).toEqual([])
  })

  test('lineage', () => {
    for (const { from, to, words } of recordsOf('lineage')) {
      for (const end of [from, to] as string[]) {
        const [folder, id] = end.split('/')
        if (folder === 'articles') expect(unknown('articles', [id])).toEqual([])
        if (folder === 'outlets') expect(unknown('actors', [id])).toEqual([])
      }
      expect(
        unknown(
          'articles',
          (words as { article: string | null }[]).map(({ article }) => article),
        ),
      ).toEqual([])
    }
  })

  test('profiles', () => {
    for (const { article, dimension, value } of recordsOf('profiles')) {
      expect(unknown('articles', [article])).toEqual([])
      if (/Speaker|Source/.test(String(dimension))) expect(unknown('actors', [value])).toEqual([])
    }
  })
})
