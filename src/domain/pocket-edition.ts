import type { ActorKind } from './actor.ts'
import type { NoticeKind } from './article.ts'
import type { Answer, ClaimKind, Relation, Sourcing } from './claim.ts'
import type { EventStatus } from './event.ts'
import type { TextQuoteSelector } from './selector.ts'

// What the pocket edition carries beside the texts of the articles, which stand in it as HTML. The build writes it, and the browser
// reads it. Lists are in the order in which they are shown; times are in words, because EDTF is read at build time only.

/** The file of its pack. */
export const EDITION_FILE = 'edition.json'

export interface PocketEdition {
  story: { title: string; language: string }
  /** The address of the hosted site, where it is known. */
  site?: string
  articles: PocketArticle[]
  actors: PocketActor[]
  questions: PocketQuestion[]
  events: PocketEvent[]
  sources: PocketSource[]
}

export interface PocketArticle {
  id: string
  title: string
  language: string
  /** → actors */
  outlet: string
  republisher?: string
  /** When it was published, and how that is known. */
  date: string
  certainty: string
  /** The works it was made from: articles by id, others by title; left out where nobody can tell. */
  madeFrom?: ({ article: string } | { report: string })[]
  textSha256: string
  notices: { kind: NoticeKind; note: string; words: string }[]
  /** In the order of the text; their numbers count from 1. */
  claims: PocketClaim[]
}

/** Words as they were recorded, and where their article's text has them, in code points. */
export interface RecordedWords extends TextQuoteSelector {
  start: number
}

export interface PocketClaim {
  /** Within its article. */
  id: string
  text: string
  quote: RecordedWords
  context: RecordedWords[]
  attribution?: RecordedWords
  whenBasis?: RecordedWords
  speaker: string[]
  sourcing: Sourcing
  relayedBy: string[]
  kind: ClaimKind
  about: string[]
  when?: string
  event?: string
  answers: Answer[]
  relations: Relation[]
}

export interface PocketActor {
  id: string
  name: string
  kind: ActorKind
  description?: string
  /** Other names and spellings. */
  aliases: string[]
  /** An anonymous source: the articles’ words for it. */
  descriptors: string[]
  /** An anonymous source: how many people. */
  count?: number
}

/** How many sources stand behind something; `analysis/independent-sources.ts` counts them. */
export interface PocketTally {
  articles: number
  independent: number
  unknownOrigin: number
}

export interface PocketQuestion {
  id: string
  title: string
  tally: PocketTally
  /** Whether the articles dispute it: it asks for one answer and has several. */
  disputed: boolean
  /** The answers that the coverage gives. */
  positions: { id: string; label: string; isOpen: boolean; tally: PocketTally }[]
}

export interface PocketEvent {
  id: string
  title: string
  place?: string
  status: EventStatus
  summary?: string
  /** Every time that claims give it, the earliest first. */
  dates: string[]
  /** Whether two of them can’t mean the same day. */
  datesConflict: boolean
}

/** Articles that were made from each other or from one work. */
export interface PocketSource {
  articles: string[]
  isOfUnknownOrigin: boolean
}
