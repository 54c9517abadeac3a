import * as pagefind from 'pagefind'
import type { SearchRecord } from '../structured-data/search-records.ts'

/**
 * The files of the search index that a browser loads. Records go in one after the other, so that two builds give the same
 * bytes. What a result shows travels in the record's `url`: Pagefind hands it back unaltered, while it searches everything in
 * `meta`, and would find a thing by the words of its address.
 */
export async function indexRecords(records: readonly SearchRecord[], language: string): Promise<pagefind.IndexFile[]> {
  const [primaryLanguage = language] = language.split('-')
  try {
    const created = await pagefind.createIndex({ forceLanguage: primaryLanguage })
    if (created.index === undefined) throw pagefindError(created.errors)
    for (const { hit, words, names } of records) {
      // The engine gives a title five times the weight of other words.
      const meta = names === undefined ? {} : { title: names }
      const record = { url: JSON.stringify(hit), content: words, language: primaryLanguage, meta }
      const { errors } = await created.index.addCustomRecord(record)
      if (errors.length > 0) throw pagefindError(errors)
    }
    const { errors, files } = await created.index.getFiles()
    if (errors.length > 0) throw pagefindError(errors)
    return filesLoaded(files).sort((a, b) => (a.path < b.path ? -1 : 1))
  } finally {
    await pagefind.close()
  }
}

const ENTRY = 'pagefind-entry.json'

/**
 * The panel loads the engine (`pagefind.js`, without its worker) and, through it, the entry, the WebAssembly that the entry
 * names, the list of records (`.pf_meta`) and chunks of the index. What is left out: Pagefind's own interfaces, its worker,
 * its highlighter, and WebAssembly of other languages.
 */
function filesLoaded(files: readonly pagefind.IndexFile[]): pagefind.IndexFile[] {
  const entry = files.find(({ path }) => path === ENTRY)
  if (entry === undefined) throw pagefindError([`it made no ${ENTRY}`])
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    languages: Record<string, { wasm: string | null }>
  }
  const engines = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`)
  return files.filter(
    ({ path }) =>
      path === 'pagefind.js' || path === ENTRY || engines.includes(path) || /\.pf_(meta|index|fragment)$/.test(path),
  )
}

const pagefindError = (errors: readonly string[]): Error =>
  new Error(`Pagefind could not build the search index: ${errors.join('; ')}`)
