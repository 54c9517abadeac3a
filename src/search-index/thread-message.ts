import type { MadeIndex } from './make-search-index.ts'

/** What the thread that makes the index tells the one that started it. */
export type ThreadMessage = { kind: 'underway'; done: number; total: number } | { kind: 'made'; index: MadeIndex }
