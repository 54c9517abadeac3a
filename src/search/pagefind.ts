/** What the search uses of Pagefind's engine. https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(query: string, options?: { filters: Readonly<Record<string, string>> }): Promise<PagefindResults>
}

export interface PagefindResults {
  results: PagefindResult[]
  /** How many records have all the words, whatever the filters let through. */
  unfilteredResultCount: number
}

/** The module of the engine. */
export interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): Pagefind
}

export interface PagefindResult {
  id: string
  score: number
  /** Which words of the record's text were found, counted from 0. */
  words: number[]
}

/** An index that is open: the engine, and what stands beside it in the folder of the index. */
export interface SearchIndex {
  pagefind: Pagefind
  /** A file of the index as text. Rejects if it can't be loaded. */
  readText(file: string): Promise<string>
  /** The same as it is. */
  readBytes(file: string): Promise<Uint8Array<ArrayBuffer>>
}

/**
 * The engine over the files under an address. Without its worker it is a request lighter, needs no worker-src in a policy, and
 * doesn't give up on the worker and load everything anew after five seconds on a slow line. A query takes some milliseconds.
 */
export const startEngine = ({ createInstance }: PagefindModule, basePath: string): Pagefind =>
  createInstance({ basePath, baseUrl: '/', noWorker: true })
