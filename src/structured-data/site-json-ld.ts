import type { Story } from '../domain/story.ts'
import { DATASET_THING, INTERPRETER_THING, SITE_THING, type ToIri } from '../routes/thing-iris.ts'
import { DATA, DATA_FORMATS, DATA_TABLES, dataUrl, HOME } from '../routes/urls.ts'
import type { Dataset, Organization, WebSite } from './json-ld.ts'

/** Whoever puts claims into sentences: this site. */
export const toInterpreter = (iri: ToIri): Organization => ({
  '@type': 'Organization',
  '@id': iri(INTERPRETER_THING),
  name: 'Readout',
})

export const toWebSite = (story: Story, iri: ToIri): WebSite => ({
  '@type': 'WebSite',
  '@id': iri(SITE_THING),
  url: iri(HOME),
  name: `${story.title} · Readout`,
  description: story.summary,
  inLanguage: story.language,
  license: story.licence.url,
  publisher: toInterpreter(iri),
  hasPart: [{ '@id': iri(DATASET_THING) }],
})

const ENCODINGS = { json: 'application/json', csv: 'text/csv' } as const

export const toDataset = (story: Story, description: string, iri: ToIri): Dataset => ({
  '@type': 'Dataset',
  '@id': iri(DATASET_THING),
  url: iri(DATA),
  name: `${story.title} · Readout · Data`,
  description,
  inLanguage: story.language,
  license: story.licence.url,
  creator: toInterpreter(iri),
  isPartOf: { '@id': iri(SITE_THING) },
  distribution: DATA_TABLES.flatMap((table) =>
    DATA_FORMATS.map((format) => ({
      '@type': 'DataDownload' as const,
      name: `${table}.${format}`,
      encodingFormat: ENCODINGS[format],
      contentUrl: iri(dataUrl(table, format)),
    })),
  ),
})
