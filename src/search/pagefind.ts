/** What the panel uses of Pagefind's engine. https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>
}

/** The module of the engine. */
export interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): Pagefind
}

export interface PagefindResult {
  data(): Promise<PagefindFragment>
}

export interface PagefindFragment {
  /** The record's address as it was given when the index was made. */
  raw_url: string
  /** The searched text, its words separated by single spaces. */
  content: string
  /** Which words of `content` were found, counted from 0. */
  locations: number[]
}

/** Loads the engine from the folder of the index, a whole address that ends with a slash; every call gives a new one. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const { createInstance } = await importEngine(`${folder}pagefind.js`)
  // Without its worker the engine is a request lighter, needs no worker-src in a policy, and doesn't give up on the worker and
  // load everything anew after five seconds on a slow line. A query takes some milliseconds.
  const engine = createInstance({ basePath: folder, baseUrl: '/', noWorker: true })
  return {
    search: async (query) => {
      const found = await engine.search(query)
      // A piece of the index that can't be loaded is to the engine one without the word: it finds nothing and throws nothing.
      if (found.results.length === 0) await fetch(`${folder}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' })
      return found
    },
  }
}

let failures = 0

/** A browser may remember for good that a module could not be loaded; after a failure another address makes it ask again. */
async function importEngine(url: string): Promise<PagefindModule> {
  try {
    return (await import(/* @vite-ignore */ failures === 0 ? url : `${url}?again=${failures}`)) as PagefindModule
  } catch (error) {
    failures += 1
    throw error
  }
}
