import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { DATA_TABLES } from '../../src/routes/urls.ts'
import { formatTableAsJson, toExportTable } from '../../src/structured-data/export-tables.ts'
import { findAgain } from './find-again.ts'

const corpus = documentsToCorpus(readCorpus('content'))
const json = (table: (typeof DATA_TABLES)[number]) => formatTableAsJson(toExportTable(table, corpus))
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

test('every id that a table gives leads to a record of the table it names', () => {
  const idsOf = (table: (typeof DATA_TABLES)[number]) =>
    new Set(toExportTable(table, corpus).records.map(({ id }) => id as string))
  const [articleIds, claimIds, actorIds, eventIds] = DATA_TABLES.map(idsOf)
  const unknown = toExportTable('claims', corpus).records.flatMap((record) => [
    ...[record['article'] as string].filter((id) => !articleIds?.has(id)),
    ...[record['outlet'], record['speaker'], record['relayedBy'], record['about']]
      .flat()
      .filter((id) => !actorIds?.has(id as string)),
    ...[record['event'] as string | null].filter((id) => id !== null && !eventIds?.has(id)),
    ...(record['relations'] as { to: string }[]).filter(({ to }) => !claimIds?.has(to)),
  ])
  expect(unknown).toEqual([])
})
