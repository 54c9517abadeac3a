import { parseArticles } from '../corpus/parse-articles.ts'
import { makeSearchIndex } from '../search-index/make-search-index.ts'
import { dataFiles } from '../structured-data/data-files.ts'
import type { Order, Report, Underway } from './messages.ts'
import { writeClaimPages } from './write-claim-pages.ts'
import { WrittenFiles } from './written-files.ts'

// Runs in a process of its own, which `beside.ts` starts and gives its orders.

process.title = 'readout-beside'
// The build has ended, for whatever reason.
process.on('disconnect', () => process.exit())

const tell = (report: Report, told = () => {}): void => void process.send?.(report, told)

type Begin = Extract<Order, { kind: 'begin' }>
const begun = Promise.withResolvers<Begin>()
const folderReady = Promise.withResolvers<string>()
const modelMade = Promise.withResolvers<string | undefined>()
process.on('message', (order: Order) => {
  if (order.kind === 'parse') tell({ kind: 'parsed', articles: parseArticles(order.files) })
  else if (order.kind === 'begin') begun.resolve(order)
  else if (order.kind === 'write') folderReady.resolve(order.folder)
  else if (order.kind === 'claim-pages') modelMade.resolve(order.model)
  else {
    modelMade.resolve(undefined)
    // If Pagefind ends without a word there is nothing left to wait for, and the process ends too.
    process.channel?.unref()
  }
})

const leave = (): void => process.disconnect()
const watch =
  (work: Underway['work']) =>
  (done: number, total: number): void =>
    tell({ kind: 'underway', work, done, total })

try {
  const { corpus, site: address } = await begun.promise
  const site = address === undefined ? undefined : new URL(address)
  const index = await makeSearchIndex(corpus, watch('search-index'))
  const files = new WrittenFiles(await folderReady.promise, site)
  for (const { path, content } of index.files) files.write(index.url + path, content)
  for (const { url, content } of dataFiles(corpus, site)) files.write(url, Buffer.from(content))
  const model = await modelMade.promise
  if (model !== undefined) writeClaimPages({ corpus, site, model }, files, watch('claim-pages'))
  tell({ kind: 'done', indexUrl: index.url, indexPack: index.pack, listing: files.listing }, leave)
} catch (error) {
  tell({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }, leave)
}
