import { parentPort, workerData } from 'node:worker_threads'
import type { Corpus } from '../domain/corpus.ts'
import { makeSearchIndex } from './make-search-index.ts'
import type { ThreadMessage } from './thread-message.ts'

// Runs in a thread of its own, which `start-search-index.ts` starts and hands the corpus.

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message)

const index = await makeSearchIndex(workerData as Corpus, (done, total) => tell({ kind: 'underway', done, total }))
tell({ kind: 'made', index })
