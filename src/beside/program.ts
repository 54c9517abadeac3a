import { availableParallelism } from 'node:os'
import { parseArticles } from '../corpus/parse-articles.ts'
import type { Corpus } from '../domain/corpus.ts'
import { claimPages, type FramedPage, furtherPages } from '../markup/framed-pages.ts'
import { makeSearchIndex, type MadeIndex } from '../search-index/make-search-index.ts'
import { packEdition } from '../packing/pack-edition.ts'
import { dataFiles } from '../structured-data/data-files.ts'
import { toPocketEdition } from '../structured-data/pocket-edition.ts'
import { KeptPages } from './kept-pages.ts'
import type { Order, Report } from './messages.ts'
import { recordDigests } from './record-digests.ts'
import { ShownPages } from './shown-pages.ts'
import { framedWriter } from './write-framed.ts'
import { WrittenFiles } from './written-files.ts'

// Runs in a process of its own, which `beside-process.ts` starts and gives its orders.

process.title = 'readout-beside'
// The build has ended, for whatever reason.
process.on('disconnect', () => process.exit())

/** How many pages are written before the build is told, and others have their turn. */
const STEP = 20

/**
 * Whether there is a core for Pagefind, which works in a process of its own, beside those of the build and of this process. Where there is
 * none, this one leaves pages to the build until the index is made: Pagefind takes longest, and much is done with what it makes.
 */
const HAS_CORE_FOR_INDEX = availableParallelism() > 2

/** Characters of a table that is worth the time of asking for its room back at once. */
const LARGE_TABLE = 3_000_000

/** Lets others have their turn: what came from Pagefind is passed on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Sums up how far the pieces of work are, which go on at the same time. */
const progress = {
  works: new Map<string, { done: number; total: number }>(),
  advance(work: 'records' | 'pages', done: number, total: number): void {
    this.works.set(work, { done, total })
    const all = [...this.works.values()]
    const sum = (of: 'done' | 'total'): number => all.reduce((so, one) => so + one[of], 0)
    void tell({ kind: 'underway', done: sum('done'), total: sum('total') })
  },
}

/** Resolves when the build is told. */
const tell = (report: Report): Promise<void> => new Promise((resolve) => process.send?.(report, () => resolve()))

const tellOf = (error: unknown): Promise<void> =>
  tell({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) })

type Begin = Extract<Order, { kind: 'begin' }>
type Write = Extract<Order, { kind: 'write' }>
const begun = Promise.withResolvers<Begin>()
const outputReady = Promise.withResolvers<Write>()
const shownPages = new ShownPages()
const ended = Promise.withResolvers<undefined>()
const recordsTaken = Promise.withResolvers<undefined>()
const indexMade = Promise.withResolvers<undefined>()
const claimOrders: Promise<void>[] = []
let claimWriter: Promise<(place: number) => void> | undefined

process.on('message', (order: Order) => {
  switch (order.kind) {
    case 'parse':
      return void tell({ kind: 'parsed', articles: parseArticles(order.files) })
    case 'begin':
      return begun.resolve(order)
    case 'write':
      return outputReady.resolve(order)
    case 'show':
      return shownPages.show(order.url, order.html)
    case 'claims':
      claimOrders.push(writeClaims(order.places))
      // An error is told in the end.
      return void claimOrders.at(-1)?.catch(() => undefined)
    case 'end':
      shownPages.end()
      ended.resolve(undefined)
      // If Pagefind ends without a word there is nothing left to wait for, and the process ends too.
      return process.channel?.unref()
  }
})

const site = begun.promise.then(({ site: address }) => (address === undefined ? undefined : new URL(address)))
const files = Promise.all([outputReady.promise, site]).then(
  ([{ folder }, address]) => new WrittenFiles(folder, address),
)
const kept = Promise.all([outputReady.promise, begun.promise]).then(
  ([{ store }, { corpus }]) => new KeptPages(store, recordDigests(corpus)),
)
try {
  const { corpus } = await begun.promise
  const [{ url, pack }, editionPack] = await Promise.all([writeSearchIndex(corpus), makeOthers(corpus)])
  // Until then the build goes on giving orders, and somebody has to be there for them.
  await ended.promise
  await Promise.all(claimOrders)
  const { listing } = await files
  const { written, taken } = await kept
  await tell({ kind: 'done', indexUrl: url, indexPack: pack, editionPack, listing, kept: { written, taken } })
} catch (error) {
  await tellOf(error)
  await ended.promise
}
process.disconnect()

async function writeSearchIndex(corpus: Corpus): Promise<Omit<MadeIndex, 'files'>> {
  const {
    url,
    files: made,
    pack,
  } = await makeSearchIndex(corpus, (done, total) => {
    progress.advance('records', done, total)
    if (done === total) recordsTaken.resolve(undefined)
  })
  const into = await files
  for (const { path, content } of made) into.write(url + path, content)
  recordsTaken.resolve(undefined)
  // All files of the index are gone, most of them kept twice.
  globalThis.gc?.()
  indexMade.resolve(undefined)
  return { url, pack }
}

/**
 * Writes files of data, and the pages on which lists go on, and gives what the pocket edition carries. Pagefind, which takes longest, waits
 * for every record; when it has them all, it works for long without us.
 */
async function makeOthers(corpus: Corpus): Promise<string> {
  await recordsTaken.promise
  const into = await files
  for (const { url, content } of dataFiles(corpus, await site)) {
    into.writeText(url, content)
    // The next table needs as much room as this one, which is gone.
    if (content.length > LARGE_TABLE) globalThis.gc?.()
    await turn()
  }
  const kinds = furtherPages(corpus, await site)
  const total = kinds.reduce((sum, pages) => sum + pages.length, 0)
  let done = 0
  for (const pages of kinds) {
    const write = framedWriter(pages, await modelOf(pages), into, await kept)
    if (write === undefined) continue
    for (const place of pages.keys()) {
      if (place === 0) continue
      write(place)
      done += 1
      if (done % STEP !== 0) continue
      progress.advance('pages', done, total)
      await turn()
    }
  }
  return packEdition(toPocketEdition(corpus, await site))
}

async function writeClaims(places: readonly number[]): Promise<void> {
  if (!HAS_CORE_FOR_INDEX) await indexMade.promise
  const write = await (claimWriter ??= toClaimWriter())
  for (const place of places) write(place)
  await tell({ kind: 'claims-written' })
}

async function toClaimWriter(): Promise<(place: number) => void> {
  const { corpus } = await begun.promise
  const pages = claimPages(corpus, await site)
  const write = framedWriter(pages, await modelOf(pages), await files, await kept)
  if (write === undefined) throw new Error('Pages of claims are to be written, but none was shown.')
  return write
}

/** The finished page of the first of a kind. */
async function modelOf([first]: readonly FramedPage[]): Promise<string | undefined> {
  return first && shownPages.get(first.url)
}
