import type { Corpus } from '../domain/corpus.ts'
import { makeSearchIndex } from './make-search-index.ts'
import type { Order, Report } from './process-messages.ts'
import { writeIndexFiles } from './write-index-files.ts'

// Runs in a process of its own, which `start-search-index.ts` starts and gives its orders.

process.title = 'readout-index'
// The build has ended, for whatever reason.
process.on('disconnect', () => process.exit())

const corpus = Promise.withResolvers<Corpus>()
const site = Promise.withResolvers<string>()
process.on('message', (order: Order) => {
  if (order.kind === 'make') {
    corpus.resolve(order.corpus)
  } else {
    site.resolve(order.site)
    // No more orders come. If Pagefind ends without a word there is nothing left to wait for, and the process ends too.
    process.channel?.unref()
  }
})

const tell = (report: Report, told = () => {}): void => void process.send?.(report, told)
const leave = (): void => process.disconnect()

try {
  const { url, files, pack } = await makeSearchIndex(await corpus.promise, (done, total) =>
    tell({ kind: 'underway', done, total }),
  )
  writeIndexFiles(files, await site.promise, url)
  tell({ kind: 'written', index: { url, files: files.length, pack } }, leave)
} catch (error) {
  tell({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }, leave)
}
