import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BesideProcess } from '../../src/beside/beside-process.ts'
import type { Underway } from '../../src/beside/messages.ts'
import { parseArticles } from '../../src/corpus/parse-articles.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { toSiteFile } from '../../src/finishing/site-files.ts'
import { packEdition } from '../../src/packing/pack-edition.ts'
import { claimUrl, fromRoot } from '../../src/routes/urls.ts'
import { makeSearchIndex } from '../../src/search-index/make-search-index.ts'
import { dataFiles } from '../../src/structured-data/data-files.ts'
import { toPocketEdition } from '../../src/structured-data/pocket-edition.ts'
import { toSearchRecords } from '../../src/structured-data/search-records.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'readout-beside-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const corpus = documentsToCorpus(readCorpus('content'))
/** There was no build before. */
const store = { list: path.join(folder, 'kept-pages.txt'), folder, foundation: '' }
const site = 'https://example.org/news/'

test('what the process beside the build writes, from what it is sent, is what would be made here', async () => {
  const told: Underway[] = []
  const beside = new BesideProcess()
  await beside.begin(corpus, site)
  beside.writeInto(folder, store)
  beside.end()
  const { indexUrl, indexPack, editionPack, listing } = await beside.done((underway) => told.push(underway))

  const { url, files, pack } = await makeSearchIndex(corpus)
  const edition = await packEdition(toPocketEdition(corpus, new URL(site)))
  expect({ indexUrl, indexPack, editionPack }).toEqual({ indexUrl: url, indexPack: pack, editionPack: edition })
  const expected = new Map<string, Uint8Array>([
    ...files.map((file) => [url + file.path, file.content] as const),
    ...[...dataFiles(corpus, new URL(site))].map((file) => [file.url, Buffer.from(file.content)] as const),
  ])
  for (const [name, content] of expected) expect(readFileSync(path.join(folder, name)).equals(content), name).toBe(true)
  // No page was shown after which others could be written.
  expect(new Set(listing.files)).toEqual(
    new Set([...expected].map(([name, content]) => toSiteFile(fromRoot(name), content))),
  )

  const records = toSearchRecords(corpus).length
  expect(told.length).toBeGreaterThan(1)
  expect(told.at(-1)).toMatchObject({ done: records, total: records })
})

test('its error is told although the build goes on giving orders', async () => {
  const [claim] = corpus.claims
  const beside = new BesideProcess()
  await beside.begin(corpus, undefined)
  beside.writeInto(folder, store)
  beside.showPage(claimUrl(claim?.ref ?? ''), 'a page without words of a claim')
  const writing = beside.writeClaims([1])
  beside.end()
  await expect(writing).rejects.toThrow('was to lend its frame')
  await expect(beside.done(() => undefined)).rejects.toThrow('was to lend its frame')
})

test('it parses articles as they are parsed here', async () => {
  const files = globSync('content/articles/*.md').sort()
  const beside = new BesideProcess()
  const [first, rest] = await Promise.all([beside.parse(files.slice(0, 2)), beside.parse(files.slice(2))])
  beside.end()
  expect(files.length).toBeGreaterThan(2)
  expect([...first, ...rest]).toEqual(parseArticles(files))
})
