import { relativeUrl } from './relative-url.ts'
import {
  absoluteUrl,
  actorUrl,
  annotationsUrl,
  articleUrl,
  claimUrl,
  DATA,
  HOME,
  questionUrl,
  SOURCING,
} from './urls.ts'

// What machine-readable statements call the things they are about: an address of ours and a fragment, because an actor is not
// the page about it.

export const SITE_THING = `${HOME}#site`
/** Whoever reads claims out of the articles: this site. */
export const INTERPRETER_THING = `${HOME}#readout`
export const DATASET_THING = `${DATA}#dataset`
export const articleThing = (article: string): string => `${articleUrl(article)}#article`
/** Our sentence; `ref` is `article/claim`. */
export const claimThing = (ref: string): string => `${claimUrl(ref)}#claim`
/** The words that carry it. */
export const quotationThing = (ref: string): string => `${claimUrl(ref)}#quotation`
export const actorThing = (actor: string): string => `${actorUrl(actor)}#actor`
export const questionThing = (question: string): string => `${questionUrl(question)}#question`
/** A work that isn't here and has no page. */
export const reportThing = (report: string): string => `${SOURCING}#report-${report}`
export const pageThing = (page: string): string => `${page}#page`
/** The annotation that ties a claim to its words. */
export const annotationThing = (article: string, claim: string): string => `${annotationsUrl(article)}#${claim}`

/** Turns a path from the root into what stands in a file. */
export type ToIri = (url: string) => string

/**
 * How one file names things: whole addresses where the site's own is known, else relative to the file. The finishing step makes
 * addresses relative in attributes only; inside JSON they have to be so from the start.
 */
export const iriFrom = (file: string, site: URL | undefined): ToIri =>
  site === undefined
    ? (url) => relativeUrl(file, url)
    : // The start page goes by its folder's address, as its canonical link does.
      (url) => absoluteUrl(site, url.startsWith(HOME) ? url.replace(HOME, '/') : url)
