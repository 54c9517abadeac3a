import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Corpus } from '../domain/corpus.ts'
import type { Watcher } from './pagefind-files.ts'
import type { Order, Report, WrittenIndex } from './process-messages.ts'
import { sentCorpus } from './sent-corpus.ts'

const PROGRAM = fileURLToPath(new URL('search-index-process.ts', import.meta.url))

/** A search index in the making. */
export interface StartedIndex {
  /** Says that the folder of the site is ready: the index will be written into it, as soon as it is made. */
  writeInto(site: string): void
  /** Waits until it is written. Rejects with the error that its process ended with. */
  written(): Promise<WrittenIndex>
}

/**
 * Starts making the search index in a process of its own. Until somebody waits for it, it keeps the build alive no longer than that lives by
 * itself; and it ends with the build, whatever ended that, and Pagefind, whose pipe it holds, with it.
 */
export function startSearchIndex(corpus: Corpus, watch: Watcher): StartedIndex {
  const indexer = fork(PROGRAM, { serialization: 'advanced' })
  const order = (message: Order): void => void indexer.send(message)
  const written = new Promise<WrittenIndex>((resolve, reject) => {
    indexer.on('message', (report: Report) => {
      if (report.kind === 'written') resolve(report.index)
      else if (report.kind === 'failed') reject(report.error)
      else watch(report.done, report.total)
    })
    indexer.on('error', reject)
    indexer.on('exit', (code, signal) =>
      reject(
        new Error(`The search index is not complete: its process ended with ${signal ?? `code ${String(code)}`}.`),
      ),
    )
  })
  // An error waits to be asked for.
  written.catch(() => undefined)
  order({ kind: 'make', corpus: sentCorpus(corpus) })
  indexer.unref()
  indexer.channel?.unref()
  return {
    writeInto: (site) => order({ kind: 'write', site }),
    written() {
      indexer.ref()
      indexer.channel?.ref()
      return written
    },
  }
}
