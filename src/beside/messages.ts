import type { ArticleOfText } from '../corpus/parse-articles.ts'
import type { Corpus } from '../domain/corpus.ts'
import type { SiteListing } from '../finishing/site-listing.ts'
import type { KeptAccount, KeptStore } from './kept-pages.ts'

/** What a build tells the process beside it. */
export type Order =
  /** Articles are to be parsed, in these files. */
  | { kind: 'parse'; files: string[] }
  /** `site` is the address at which the site will stand, if that is known. */
  | { kind: 'begin'; corpus: Corpus; site: string | undefined }
  /** The folder of the site is ready to be written into. `store` tells where the pages of the last build are. */
  | { kind: 'write'; folder: string; store: KeptStore }
  /** A finished page, after which others of its kind are to be written if it is the first of them. */
  | { kind: 'show'; url: string; html: string }
  /** Pages of claims, by their places in the list, are to be written after the first. */
  | { kind: 'claims'; places: number[] }
  /** Nothing else will be told. */
  | { kind: 'end' }

/** What that process tells the build. */
export type Report =
  /** The articles of the files of the oldest order. */
  | { kind: 'parsed'; articles: ArticleOfText[] }
  /** The pages of the oldest order are written. */
  | { kind: 'claims-written' }
  | ({ kind: 'underway' } & Underway)
  | ({ kind: 'done' } & Done)
  | { kind: 'failed'; error: Error }

/** How many of the records that are known of by now are indexed, and of the pages written. */
export interface Underway {
  done: number
  total: number
}

/** What stands in the folder of the site when all is done. */
export interface Done {
  /** The folder of the search index, which is named after its content. */
  indexUrl: string
  /** What the pocket edition carries: its data, and its copy of the index. */
  editionPack: string
  indexPack: string
  /** All files that were written. */
  listing: SiteListing
  /** What became of the pages among them that the next build may not have to make. */
  kept: KeptAccount
}
