import * as pagefind from 'pagefind'
import { minifyModule } from '../bundling/minify-module.ts'
import type { PackedFile } from '../packing/pack-files.ts'
import type { SearchRecord } from '../structured-data/search-records.ts'
import { recordPage } from './record-page.ts'

/** Is told how much of something long is done. */
export type Watcher = (done: number, total: number) => void

/** Records on their way to Pagefind at once: it need not wait for the next, and the pipe never holds much. */
const UNDERWAY = 64

/**
 * The files of an index as Pagefind makes them, as far as a browser loads them. It takes records in the order in which they are
 * sent, so that two builds give the same bytes. What a result shows travels in the record's `url`: Pagefind hands it back
 * unaltered, while it searches everything in `meta`, and would find a thing by the words of its address.
 */
export async function pagefindFiles(
  records: readonly SearchRecord[],
  language: string,
  watch?: Watcher,
): Promise<PackedFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language })
    if (index === undefined) throw new Error(errors.join('; '))
    for (let first = 0; first < records.length; first += UNDERWAY) {
      const some = records.slice(first, first + UNDERWAY)
      const added = await Promise.all(
        some.map((record) => index.addHTMLFile({ url: JSON.stringify(record.hit), content: recordPage(record) })),
      )
      throwAny(added.flatMap((answer) => answer.errors))
      watch?.(first + some.length, records.length)
    }
    const made = await index.getFiles()
    throwAny(made.errors)
    return await Promise.all(filesLoaded(made.files).map(minified))
  } catch (error) {
    throw new Error(`Pagefind could not build the search index: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    })
  } finally {
    await pagefind.close()
  }
}

const ENGINE = 'pagefind.js'
const ENTRY = 'pagefind-entry.json'

/**
 * The panel loads the engine (`pagefind.js`, without its worker) and, through it, the entry, the WebAssembly that the entry
 * names, the list of records (`.pf_meta`) and chunks of the index. What is left out: Pagefind's own interfaces, its worker,
 * its highlighter, and WebAssembly of other languages.
 */
function filesLoaded(files: readonly pagefind.IndexFile[]): pagefind.IndexFile[] {
  const entry = files.find(({ path }) => path === ENTRY)
  if (entry === undefined) throw new Error(`it made no ${ENTRY}`)
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    languages: Record<string, { wasm: string | null }>
  }
  const engines = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`)
  return files.filter(
    ({ path }) =>
      path === ENGINE || path === ENTRY || engines.includes(path) || /\.pf_(meta|index|fragment)$/.test(path),
  )
}

/** The engine comes with its spaces and long names. */
async function minified({ path, content }: PackedFile): Promise<PackedFile> {
  if (path !== ENGINE) return { path, content }
  return { path, content: Buffer.from(await minifyModule(new TextDecoder().decode(content))) }
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '))
}
