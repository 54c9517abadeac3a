import { Worker } from 'node:worker_threads'
import type { Corpus } from '../domain/corpus.ts'
import type { MadeIndex } from './make-search-index.ts'
import type { Watcher } from './pagefind-files.ts'
import { sentCorpus } from './sent-corpus.ts'
import type { ThreadMessage } from './thread-message.ts'

/** Room for what is soon forgotten. With three times as much, as Node would give, the thread takes 100 MB more and no less time. */
const YOUNG_MEGABYTES = 24

/**
 * Starts making the search index in a thread of its own. Whoever calls the function it gives waits for the index, or gets the error that
 * the thread ended with. Until then the thread keeps no process alive: it ends with a build that fails for another reason, and Pagefind,
 * whose pipe it holds, with it.
 */
export function startSearchIndex(corpus: Corpus, watch: Watcher): () => Promise<MadeIndex> {
  const thread = new Worker(new URL('search-index-thread.ts', import.meta.url), {
    workerData: sentCorpus(corpus),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  const made = new Promise<MadeIndex>((resolve, reject) => {
    thread.on('message', (message: ThreadMessage) => {
      if (message.kind === 'made') resolve(message.index)
      else watch(message.done, message.total)
    })
    thread.on('error', reject)
    thread.on('exit', (code) =>
      reject(new Error(`The search index is not complete: its thread ended with code ${code}.`)),
    )
  })
  // An error waits to be asked for.
  made.catch(() => undefined)
  thread.unref()
  return () => {
    thread.ref()
    return made
  }
}
