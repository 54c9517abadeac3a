import type { Story } from '../domain/story.ts'
import { iriFrom, pageThing, SITE_THING, type ToIri } from '../routes/thing-iris.ts'
import type { JsonLdDocument, Thing } from './json-ld.ts'
import { nonEmpty } from './non-empty.ts'

/** Describes what a page is about; it gets the way in which that page names things. */
export type DescribeThings = (iri: ToIri) => readonly Thing[]

interface DescribedPage {
  story: Story
  title: string
  /** The page's own address. */
  path: string
  about: DescribeThings
}

/** Everything that a page says to machines: what it is, and what it is about. */
export function toJsonLd({ story, title, path, about }: DescribedPage, site?: URL): JsonLdDocument {
  const iri = iriFrom(path, site)
  const things = about(iri)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': iri(pageThing(path)),
        url: iri(path),
        name: title,
        inLanguage: story.language,
        isPartOf: { '@id': iri(SITE_THING) },
        mainEntity: nonEmpty(things.map((thing) => ({ '@id': thing['@id'] }))),
      },
      ...things,
    ],
  }
}
