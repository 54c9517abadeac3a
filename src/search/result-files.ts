import type { SearchHit } from '../domain/search-hit.ts'
import { idInUrl } from '../routes/urls.ts'
import { formatBibtex } from '../structured-data/format-bibtex.ts'
import { formatCsv } from '../structured-data/format-csv.ts'
import { knownMonth } from '../structured-data/iso-date.ts'

/** The formats in which results can be taken away. */
export const RESULT_FORMATS = {
  csv: { name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  json: { name: 'JSON', extension: 'json', mediaType: 'application/json' },
  bibtex: { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
} as const
export type ResultFormat = keyof typeof RESULT_FORMATS

/** A result as it is taken away; `null` for what such a thing doesn't have. */
interface ResultRecord {
  type: SearchHit['kind']
  /** As the tables of the site have it. */
  id: string
  title: string
  quote: string | null
  speaker: string | null
  sourcing: string | null
  outlet: string | null
  article: string | null
  /** EDTF, or `unknown`. */
  published: string | null
  /** Its permanent address. */
  url: string
}

/** Results as the text of a file; `addressOf` gives the address to write for one relative to the root of the site. */
export function formatResults(
  format: ResultFormat,
  hits: readonly SearchHit[],
  addressOf: (url: string) => string,
): string {
  switch (format) {
    case 'csv':
      return toCsv(hits.map((hit) => toRecord(hit, addressOf)))
    case 'json':
      return `${JSON.stringify(
        hits.map((hit) => toRecord(hit, addressOf)),
        null,
        2,
      )}\n`
    case 'bibtex':
      return hits.map((hit) => `${toBibtex(hit, addressOf)}\n`).join('\n')
    default:
      throw new TypeError(`Unhandled format ${JSON.stringify(format satisfies never)}`)
  }
}

/** A name for the file that says what was searched for. */
export function resultFileName(format: ResultFormat, query: string): string {
  const words = query.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return `${['readout', ...words].join('-').slice(0, 80).replace(/-$/, '')}.${RESULT_FORMATS[format].extension}`
}

const permanentUrl = (hit: SearchHit): string => (hit.kind === 'claim' ? hit.permalink : hit.url)

function toRecord(hit: SearchHit, addressOf: (url: string) => string): ResultRecord {
  const claim = hit.kind === 'claim' ? hit : undefined
  const printed = hit.kind === 'claim' || hit.kind === 'article' ? hit : undefined
  const url = permanentUrl(hit)
  return {
    type: hit.kind,
    id: idInUrl(url),
    title: hit.title,
    quote: claim?.quote ?? null,
    speaker: claim?.speaker ?? null,
    sourcing: claim?.sourcing ?? null,
    outlet: printed?.outlet ?? null,
    article: claim?.article ?? null,
    published: printed?.published ?? null,
    url: addressOf(url),
  }
}

const COLUMNS = [
  ...(['type', 'id', 'title', 'quote', 'speaker', 'sourcing', 'outlet', 'article', 'published', 'url'] as const),
] as const satisfies readonly (keyof ResultRecord)[]

const toCsv = (records: readonly ResultRecord[]): string =>
  formatCsv([COLUMNS, ...records.map((record) => COLUMNS.map((column) => record[column] ?? ''))])

function toBibtex(hit: SearchHit, addressOf: (url: string) => string): string {
  const url = permanentUrl(hit)
  const id = idInUrl(url)
  return formatBibtex('misc', `readout-${id.replace('/', '-')}`, {
    title: hit.title,
    howpublished: `Readout, ${hit.kind} ${id}`,
    ...printedIn(hit),
    url: addressOf(url),
  })
}

/** The words with their source, and the month of publication as far as it is sure. */
function printedIn(hit: SearchHit): Record<string, string> {
  if (hit.kind !== 'claim' && hit.kind !== 'article') return {}
  const { year, month } = knownMonth(hit.published)
  const note =
    hit.kind === 'claim'
      ? `Words: “${hit.quote}”, said by ${hit.speaker} (${hit.sourcing}), in: ${hit.outlet}, “${hit.article}”, ${hit.date}`
      : `${hit.outlet}, ${hit.date}`
  return { note, ...(year !== undefined && { year }), ...(month !== undefined && { month }) }
}
