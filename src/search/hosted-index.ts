import { type PagefindModule, type SearchIndex, startEngine } from './pagefind.ts'

/** Opens the index in a folder of the site, a whole address that ends with a slash; every call starts a new engine. */
export async function openHostedIndex(folder: string): Promise<SearchIndex> {
  const engine = startEngine(await importEngine(`${folder}pagefind.js`), folder)
  return {
    pagefind: {
      search: async (query, options) => {
        const found = await engine.search(query, options)
        // A piece of the index that can't be loaded is to the engine one without the word: it finds nothing and throws nothing.
        if (found.results.length === 0 && options === undefined)
          await load(`${folder}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' })
        return found
      },
    },
    readText: async (file) => (await load(folder + file)).text(),
    readBytes: async (file) => new Uint8Array(await (await load(folder + file)).arrayBuffer()),
  }
}

async function load(url: string, how?: RequestInit): Promise<Response> {
  const response = await fetch(url, how)
  if (!response.ok) throw new Error(`${url} could not be loaded: ${response.status} ${response.statusText}`)
  return response
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
