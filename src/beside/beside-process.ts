import { parseArticles } from '../corpus/parse-articles.ts'
import { framedPages } from '../markup/framed-pages.ts'
import { makeSearchIndex } from '../search-index/make-search-index.ts'
import { dataFiles } from '../structured-data/data-files.ts'
import type { Order, Report } from './messages.ts'
import { ShownPages } from './shown-pages.ts'
import { writeFramedPages } from './write-framed-pages.ts'
import { WrittenFiles } from './written-files.ts'

// Runs in a process of its own, which `beside.ts` starts and gives its orders.

process.title = 'readout-beside'
// The build has ended, for whatever reason.
process.on('disconnect', () => process.exit())

/** How many pages are written before the build is told. */
const STEP = 100

const tell = (report: Report, told = () => {}): void => void process.send?.(report, told)
const leave = (): void => process.disconnect()

type Begin = Extract<Order, { kind: 'begin' }>
const begun = Promise.withResolvers<Begin>()
const folderReady = Promise.withResolvers<string>()
const shownPages = new ShownPages()

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
      // If Pagefind ends without a word there is nothing left to wait for, and the process ends too.
      return process.channel?.unref()
  }
})

try {
  const { corpus, site: address } = await begun.promise
  const site = address === undefined ? undefined : new URL(address)
  const index = await makeSearchIndex(corpus, (done, total) =>
    tell({ kind: 'underway', work: 'search-index', done, total }),
  )
  const files = new WrittenFiles(await folderReady.promise, site)
  for (const { path, content } of index.files) files.write(index.url + path, content)
  for (const { url, content } of dataFiles(corpus, site)) files.write(url, Buffer.from(content))
  await writePages(framedPages(corpus, site), files)
  tell({ kind: 'done', indexUrl: index.url, indexPack: index.pack, listing: files.listing }, leave)
} catch (error) {
  tell({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }, leave)
}

/** Writes the pages of each kind after the first, which Astro makes. */
async function writePages(kinds: ReturnType<typeof framedPages>, files: WrittenFiles): Promise<void> {
  const total = kinds.reduce((sum, pages) => sum + pages.length, 0)
  let done = 0
  const watch = (): void => {
    done += 1
    if (done % STEP === 0) tell({ kind: 'underway', work: 'pages', done, total })
  }
  for (const pages of kinds) {
    const model = pages[0] && (await shownPages.get(pages[0].url))
    if (model !== undefined) writeFramedPages(pages, model, files, watch)
  }
}
