import { unpackFiles } from '../packing/unpack-files.ts'
import { type PagefindModule, type SearchIndex, startEngine } from './pagefind.ts'

/** An address that exists nowhere: what the engine asks for under it is answered from the pack. */
const PACK = 'https://pack.invalid/'

/** Opens an index whose files are all in a pack (`packFiles`), where nothing can be fetched. A page opens one at most. */
export const openPackedIndex = async (pack: string): Promise<SearchIndex> => openUnpackedIndex(await unpackFiles(pack))

/** The files of an index by their paths. */
export interface IndexFiles {
  get(path: string): Uint8Array<ArrayBuffer> | undefined
}

/** The same with the files at hand. */
export async function openUnpackedIndex(files: IndexFiles): Promise<SearchIndex> {
  const read = (file: string): Uint8Array<ArrayBuffer> => {
    const content = files.get(file)
    if (content === undefined) throw new Error(`The index has no ${file}.`)
    return content
  }
  answerFromPack(read)
  const code = URL.createObjectURL(new Blob([read('pagefind.js')], { type: 'text/javascript' }))
  try {
    const engine = (await import(/* @vite-ignore */ code)) as PagefindModule
    return {
      pagefind: startEngine(engine, PACK),
      readText: (file) => Promise.resolve(new TextDecoder().decode(read(file))),
      readBytes: (file) => Promise.resolve(read(file)),
    }
  } finally {
    URL.revokeObjectURL(code)
  }
}

/** From now on `fetch` gives files of the pack under its address; every other request is made as before. */
function answerFromPack(read: (file: string) => Uint8Array<ArrayBuffer>): void {
  const fetchElsewhere = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (!url.startsWith(PACK)) return fetchElsewhere(input, init)
    try {
      return Promise.resolve(new Response(read(new URL(url).pathname.slice(1))))
    } catch (error) {
      return Promise.reject(error as Error)
    }
  }
}
