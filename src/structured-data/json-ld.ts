// The part of schema.org that pages speak, https://schema.org/docs/full.html. What is not known is left out.

/** Something described elsewhere, by its name. */
export interface Ref {
  '@id': string
}

interface Described<Type extends string> extends Ref {
  '@type': Type
}

export type ActorType = 'Person' | 'Organization' | 'Country' | 'NewsMediaOrganization' | 'Thing'

/** An actor on a page that is about something else. */
export interface NamedActor extends Described<ActorType> {
  /** Left out for an outlet that the copy doesn't name. */
  name?: string | undefined
}

export interface DescribedActor extends NamedActor {
  alternateName?: string[] | undefined
  description?: string | undefined
  affiliation?: Ref[] | undefined
  memberOf?: Ref | undefined
}

/** A work that isn't here. */
export interface Report extends Described<'Article'> {
  name: string
  author?: NamedActor[] | undefined
  publisher?: NamedActor | undefined
  datePublished?: string | undefined
}

/** An article on a page that is about something else. */
export interface NamedArticle extends Described<'NewsArticle'> {
  /** The article's own headline. */
  headline?: string | undefined
  /** In its place a description of ours, where the article has none. */
  name?: string | undefined
}

export interface NewsArticle extends NamedArticle {
  /** Where it was published. */
  url?: string | undefined
  archivedAt?: string | undefined
  inLanguage: string
  publisher: NamedActor
  datePublished?: string | undefined
  mentions: NamedActor[]
  isBasedOn?: (Ref | Report)[] | undefined
  /** The claims that appear in it: schema.org has the property only in the other direction. */
  '@reverse': { appearance: Ref[] }
}

export interface Claim extends Described<'Claim'> {
  url: string
  text: string
  inLanguage: string
  author: NamedActor[]
  appearance: NamedArticle
  claimInterpreter: Organization
  about?: (NamedActor | Ref)[] | undefined
  temporalCoverage?: string | undefined
  isBasedOn: Ref
  license: string
}

/** Words to the letter. */
export interface Quotation extends Described<'Quotation'> {
  text: string
  inLanguage: string
  isPartOf: Ref
}

export interface Event extends Described<'Event'> {
  name: string
  description?: string | undefined
  /** Whether it happened, in words. */
  disambiguatingDescription: string
  location?: { '@type': 'Place'; name: string } | undefined
  startDate?: string | undefined
  endDate?: string | undefined
  /** The claims that speak of it. */
  subjectOf: Ref[]
}

export interface Question extends Described<'Question'> {
  name: string
  suggestedAnswer: (Described<'Answer'> & { text: string })[]
}

export interface Organization extends Described<'Organization'> {
  name: string
}

export interface WebSite extends Described<'WebSite'> {
  url: string
  name: string
  description: string
  inLanguage: string
  license: string
  publisher: Organization
  hasPart: Ref[]
}

export interface WebPage extends Described<'WebPage'> {
  url: string
  name: string
  inLanguage: string
  isPartOf: Ref
  /** What it is about. */
  mainEntity?: Ref[] | undefined
}

export interface Dataset extends Described<'Dataset'> {
  url: string
  name: string
  description: string
  inLanguage: string
  license: string
  creator: Organization
  isPartOf: Ref
  distribution: { '@type': 'DataDownload'; name: string; encodingFormat: string; contentUrl: string }[]
}

/** Anything that a page can be about. */
export type Thing = DescribedActor | NewsArticle | Claim | Quotation | Event | Question | WebSite | Dataset

/** What stands on a page. */
export interface JsonLdDocument {
  '@context': 'https://schema.org'
  '@graph': readonly (WebPage | Thing)[]
}
