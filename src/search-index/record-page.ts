import { escapeMarkup } from '../domain/escape-markup.ts'
import type { SearchRecord } from '../structured-data/search-records.ts'

/** A record as a page: only there Pagefind takes a weight for words. A title counts for the engine five times as much as other words. */
export function recordPage({ texts, names }: SearchRecord): string {
  const title = names === undefined ? '' : `<meta data-pagefind-meta="title[content]" content="${escapeMarkup(names)}">`
  const paragraphs = texts
    .filter(({ words }) => words !== '')
    .map(({ words, weight }) => `<p data-pagefind-weight="${weight}">${escapeMarkup(words)}</p>`)
  return `<html><body data-pagefind-body>${title}${paragraphs.join('')}</body></html>`
}
