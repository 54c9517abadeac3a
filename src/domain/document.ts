import type { ActorFields } from './actor.ts'
import type { ArticleFrontMatter } from './article.ts'
import type { TextBlock } from './article-text.ts'
import type { EventFields } from './event.ts'
import type { Finding } from './finding.ts'
import type { Ledger } from './ledger.ts'
import type { Place, ValuePath } from './place.ts'
import type { QuestionFields } from './question.ts'
import type { ReportFields } from './report.ts'
import type { TextPositionSelector } from './selector.ts'
import type { Story } from './story.ts'

/** The folders of `content/` that hold one thing per file. */
export const COLLECTIONS = ['articles', 'actors', 'reports', 'events', 'questions', 'ledgers'] as const
export type CollectionName = (typeof COLLECTIONS)[number]

/** A file of `content/`, parsed and validated, that knows where each of its values stands. */
export interface ContentDocument<T> {
  /** The file's name without its ending. */
  id: string
  /** Path as printed to people, for example `content/actors/harbour-board.yaml`. */
  file: string
  value: T
  /** The place of a value; of its nearest written parent, where it was left out. */
  placeOf: (path: ValuePath) => Place
}

/** An article file: front matter, body, and the text that quotes stand in. */
export interface ArticleDocument extends ContentDocument<ArticleFrontMatter> {
  /** The Markdown under the front matter. */
  body: string
  /** The one text of the article; `src/anchoring/project-text.ts` defines it. */
  text: string
  blocks: TextBlock[]
  /** The place in the file of a stretch of `text`. */
  placeOfText: (position: TextPositionSelector) => Place
  /** The place in the file of a stretch of `body`, in UTF-16 code units. */
  placeOfBody: (start: number, end: number) => Place
}

/** A file of `content/sources/`. */
export interface SourceDocument {
  name: string
  file: string
  bytes: Uint8Array
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string
}

/** A line of `content/permalinks.txt`: something that was published and has to stay reachable. */
export interface Permalink {
  kind: 'article' | 'claim' | 'actor'
  /** `<article>/<claim>` for a claim. */
  id: string
  place: Place
}

/** Everything under `content/`, as read: what could be parsed, and what is wrong with the rest. */
export interface CorpusDocuments {
  story: ContentDocument<Story> | undefined
  articles: ArticleDocument[]
  actors: ContentDocument<ActorFields>[]
  reports: ContentDocument<ReportFields>[]
  events: ContentDocument<EventFields>[]
  questions: ContentDocument<QuestionFields>[]
  ledgers: ContentDocument<Ledger>[]
  sources: SourceDocument[]
  /** `undefined` where the corpus has no `permalinks.txt`: nothing of it was published yet. */
  permalinks: Permalink[] | undefined
  /** Files that exist but couldn't be parsed, so that a reference to one isn't called unknown. */
  unreadable: { collection: CollectionName; id: string }[]
  /** What is wrong with files that couldn't be parsed. */
  problems: Finding[]
  /** The text of every file read, by the path that findings name. */
  fileTexts: ReadonlyMap<string, string>
}
