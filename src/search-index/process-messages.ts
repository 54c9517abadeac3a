import type { Corpus } from '../domain/corpus.ts'

/** What a build tells the process that makes its index. */
export type Order =
  | { kind: 'make'; corpus: Corpus }
  /** The folder of the site, which is ready to be written into. */
  | { kind: 'write'; site: string }

/** What that process tells the build. */
export type Report =
  | { kind: 'underway'; done: number; total: number }
  | { kind: 'written'; index: WrittenIndex }
  | { kind: 'failed'; error: Error }

/** A search index that stands beside the pages of a site. */
export interface WrittenIndex {
  /** The folder of its files, which is named after their content. */
  url: string
  files: number
  /** What the pocket edition carries of it. */
  pack: string
}
