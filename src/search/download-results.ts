import { element } from '../dom/element.ts'
import type { FoundRecord } from './found-hit.ts'
import { formatResults, RESULT_FORMATS, type ResultFormat, resultFileName } from './result-files.ts'

/** How many results are loaded at a time. */
const AT_A_TIME = 24

/** What a download needs to know beside the results. */
export interface Download {
  format: ResultFormat
  /** The text of the search field; the file is named after it. */
  query: string
  addressOf: (url: string) => string
  /** Told after each portion how many results have been loaded. */
  tell: (loaded: number) => void
  signal: AbortSignal
}

/** Loads all results and gives them to the reader as a file. Rejects if one can't be loaded; stops in silence when aborted. */
export async function downloadResults(results: readonly FoundRecord[], download: Download): Promise<void> {
  const { format, query, addressOf, tell, signal } = download
  const hits = []
  for (let from = 0; from < results.length; from += AT_A_TIME) {
    const loaded = await Promise.all(results.slice(from, from + AT_A_TIME).map((result) => result.load()))
    if (signal.aborted) return
    hits.push(...loaded.map(({ hit }) => hit))
    tell(hits.length)
  }
  save(formatResults(format, hits, addressOf), resultFileName(format, query), RESULT_FORMATS[format].mediaType)
}

function save(text: string, name: string, mediaType: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }))
  const link = element('a', { href, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the file after this turn; one that asks the reader where to put it, a good while later.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
