import * as pagefind from 'pagefind'
import { minifyModule } from '../bundling/minify-module.ts'
import { compareText } from '../domain/compare-text.ts'
import { escapeMarkup } from '../domain/escape-markup.ts'
import type { PackedFile } from '../packing/pack-files.ts'
import { withProgress } from '../reporters/progress.ts'
import type { SearchRecord } from '../structured-data/search-records.ts'
import { reshapeIndex } from './reshape-index.ts'

/**
 * The files of the search index that a browser loads. Records go in one after the other, so that two builds give the same
 * bytes. What a result shows travels in the record's `url`: Pagefind hands it back unaltered, while it searches everything in
 * `meta`, and would find a thing by the words of its address.
 */
export async function indexRecords(records: readonly SearchRecord[], language: string): Promise<PackedFile[]> {
  const files = await pagefindFiles(records, language)
  return reshapeIndex(files, language).sort((a, b) => compareText(a.path, b.path))
}

/** The language of the index, of which Pagefind knows how words end, without its country. */
export const indexLanguage = (language: string): string => language.split('-')[0] ?? language

/** The files as Pagefind makes them, as far as a browser loads them. */
export async function pagefindFiles(records: readonly SearchRecord[], language: string): Promise<PackedFile[]> {
  try {
    const created = await pagefind.createIndex({ forceLanguage: language })
    if (created.index === undefined) throw pagefindError(created.errors)
    for (const record of withProgress('Records indexed', records)) {
      const { errors } = await created.index.addHTMLFile({ url: JSON.stringify(record.hit), content: toHtml(record) })
      if (errors.length > 0) throw pagefindError(errors)
    }
    const { errors, files } = await created.index.getFiles()
    if (errors.length > 0) throw pagefindError(errors)
    return await Promise.all(filesLoaded(files).map(minified))
  } finally {
    await pagefind.close()
  }
}

/** A record as a page: only there Pagefind takes a weight for words. A title counts for the engine five times as much as other words. */
function toHtml({ texts, names }: SearchRecord): string {
  const title = names === undefined ? '' : `<meta data-pagefind-meta="title[content]" content="${escapeMarkup(names)}">`
  const paragraphs = texts
    .filter(({ words }) => words !== '')
    .map(({ words, weight }) => `<p data-pagefind-weight="${weight}">${escapeMarkup(words)}</p>`)
  return `<html><body data-pagefind-body>${title}${paragraphs.join('')}</body></html>`
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
  if (entry === undefined) throw pagefindError([`it made no ${ENTRY}`])
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

const pagefindError = (errors: readonly string[]): Error =>
  new Error(`Pagefind could not build the search index: ${errors.join('; ')}`)
