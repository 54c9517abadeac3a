import { parseArticles } from '../corpus/parse-articles.ts'
import type { Corpus } from '../domain/corpus.ts'
import { framedPages } from '../markup/framed-pages.ts'
import { makeSearchIndex, type MadeIndex } from '../search-index/make-search-index.ts'
import { packEdition } from '../packing/pack-edition.ts'
import { dataFiles } from '../structured-data/data-files.ts'
import { toPocketEdition } from '../structured-data/pocket-edition.ts'
import type { Order, Report } from './messages.ts'
import { ShownPages } from './shown-pages.ts'
import { writeFramed } from './write-framed.ts'
import { WrittenFiles } from './written-files.ts'

// Runs in a process of its own, which `beside-process.ts` starts and gives its orders.

process.title = 'readout-beside'
// The build has ended, for whatever reason.
process.on('disconnect', () => process.exit())

/** How many pages are written before the build is told, and others have their turn. */
const STEP = 20

/** Lets others have their turn: what came from Pagefind is passed on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Sums up how far the pieces of work are, which go on at the same time. */
const progress = {
  works: new Map<string, { done: number; total: number }>(),
  advance(work: 'records' | 'pages', done: number, total: number): void {
    this.works.set(work, { done, total })
    const all = [...this.works.values()]
    const sum = (of: 'done' | 'total'): number => all.reduce((so, one) => so + one[of], 0)
    tell({ kind: 'underway', done: sum('done'), total: sum('total') })
  },
}

const tell = (report: Report, told = () => {}): void => void process.send?.(report, told)
const leave = (): void => process.disconnect()

type Begin = Extract<Order, { kind: 'begin' }>
const begun = Promise.withResolvers<Begin>()
const folderReady = Promise.withResolvers<string>()
const shownPages = new ShownPages()
const ended = Promise.withResolvers<undefined>()

process.on('message', (order: Order) => {
  switch (order.kind) {
    case 'parse':
      return tell({ kind: 'parsed', articles: parseArticles(order.files) })
    case 'begin':
      return begun.resolve(order)
    case 'write':
      return folderReady.resolve(order.folder)
    case 'show':
      return shownPages.show(order.url, order.html)
    case 'end':
      shownPages.end()
      ended.resolve(undefined)
      // If Pagefind ends without a word there is nothing left to wait for, and the process ends too.
      return process.channel?.unref()
  }
})

try {
  const { corpus, site: address } = await begun.promise
  const site = address === undefined ? undefined : new URL(address)
  const files = folderReady.promise.then((folder) => new WrittenFiles(folder, site))
  // Pagefind works in a process of its own; what it leaves of this one's time goes into files and pages.
  const [{ url, pack }] = await Promise.all([writeSearchIndex(corpus, files), writeOthers(corpus, site, files)])
  const editionPack = packEdition(toPocketEdition(corpus, site))
  // Until then the build goes on giving orders, and somebody has to be there for them.
  await ended.promise
  tell({ kind: 'done', indexUrl: url, indexPack: pack, editionPack, listing: (await files).listing }, leave)
} catch (error) {
  await ended.promise
  tell({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }, leave)
}

async function writeSearchIndex(corpus: Corpus, files: Promise<WrittenFiles>): Promise<MadeIndex> {
  const index = await makeSearchIndex(corpus, (done, total) => progress.advance('records', done, total))
  const into = await files
  for (const { path, content } of index.files) into.write(index.url + path, content)
  return index
}

/** Writes files of data, and the pages of each kind after the first, which Astro makes. */
async function writeOthers(corpus: Corpus, site: URL | undefined, files: Promise<WrittenFiles>): Promise<void> {
  const into = await files
  for (const { url, content } of dataFiles(corpus, site)) {
    into.write(url, Buffer.from(content))
    await turn()
  }
  const kinds = framedPages(corpus, site)
  const total = kinds.reduce((sum, pages) => sum + pages.length, 0)
  let done = 0
  for (const pages of kinds) {
    const model = pages[0] && (await shownPages.get(pages[0].url))
    if (model === undefined) continue
    for (const _page of writeFramed(pages, model, into)) {
      done += 1
      if (done % STEP !== 0) continue
      progress.advance('pages', done, total)
      await turn()
    }
  }
}
