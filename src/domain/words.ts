import type { ActorKind } from './actor.ts'
import type { NoticeKind } from './article.ts'
import type { ClaimKind, RelationKind, Sourcing } from './claim.ts'
import type { EventStatus } from './event.ts'
import type { SearchHit } from './search-hit.ts'

// What readers see in place of the values that content is written in. Only types are imported, so that scripts of the
// browser can use these words without the schemas.

/** A word or two for lists, and one plain sentence that explains it. */
export interface Words {
  label: string
  meaning: string
}

export const SOURCING_WORDS: Readonly<Record<Sourcing, Words>> = {
  'on-record': { label: 'on record', meaning: 'A named voice speaks openly.' },
  anonymous: { label: 'anonymous', meaning: 'The article does not name the voice; its words for it are all we know.' },
  document: { label: 'document', meaning: 'It stands in a published text: a post, a statute, a treaty.' },
  outlet: { label: 'outlet’s own voice', meaning: 'The outlet says it itself; the article names nobody behind it.' },
}

export const CLAIM_KIND_WORDS: Readonly<Record<ClaimKind, Words>> = {
  event: { label: 'event', meaning: 'It says that something happened or is happening.' },
  plan: { label: 'plan', meaning: 'It says what somebody intends, prepares, offers or considers doing.' },
  demand: { label: 'demand', meaning: 'It says what somebody wants others to do, or sets as a condition.' },
  assessment: { label: 'assessment', meaning: 'It is a judgement, a forecast, a motive or an explanation.' },
  denial: { label: 'denial', meaning: 'It says that something is not so, or does not confirm it.' },
  background: { label: 'background', meaning: 'It gives context that was known before.' },
}

/** How a relation reads from the claim that has it (`given`) and from the other one (`received`), and what it is called. */
export interface RelationWords {
  one: string
  many: string
  given: string
  received: string
  meaning: string
}

export const RELATION_WORDS: Readonly<Record<RelationKind, RelationWords>> = {
  contradicts: {
    one: 'contradiction',
    many: 'contradictions',
    given: 'Contradicts',
    received: 'Is contradicted by',
    meaning: 'Both can’t hold at once.',
  },
  corroborates: {
    one: 'corroboration',
    many: 'corroborations',
    given: 'Corroborates',
    received: 'Is corroborated by',
    meaning: 'Both say the same, each from a source of its own.',
  },
  repeats: {
    one: 'repetition',
    many: 'repetitions',
    given: 'Repeats',
    received: 'Is repeated by',
    meaning: 'The same words or the same claim, taken over.',
  },
  distorts: {
    one: 'distortion',
    many: 'distortions',
    given: 'Distorts',
    received: 'Is distorted by',
    meaning: 'A copy changes the sense of its source.',
  },
  updates: {
    one: 'update',
    many: 'updates',
    given: 'Updates',
    received: 'Is updated by',
    meaning: 'One tells a later state of the same thing.',
  },
  qualifies: {
    one: 'qualification',
    many: 'qualifications',
    given: 'Qualifies',
    received: 'Is qualified by',
    meaning: 'One narrows or hedges the other.',
  },
}

export const EVENT_STATUS_WORDS: Readonly<Record<EventStatus, Words>> = {
  past: { label: 'happened', meaning: 'The coverage speaks of it as something that happened.' },
  scheduled: { label: 'announced', meaning: 'It was announced for a time that was still to come.' },
  proposed: {
    label: 'talked about',
    meaning: 'It was proposed or discussed; the coverage does not say that it happened.',
  },
  forecast: { label: 'expected', meaning: 'Somebody expected it; nobody had announced it.' },
}

export const ACTOR_KIND_WORDS: Readonly<Record<ActorKind, { one: string; many: string }>> = {
  person: { one: 'person', many: 'People' },
  organisation: { one: 'organisation', many: 'Organisations and groups' },
  state: { one: 'state', many: 'States' },
  outlet: { one: 'outlet', many: 'Outlets' },
  anonymous: { one: 'anonymous source', many: 'Anonymous sources' },
}

export const NOTICE_WORDS: Readonly<Record<NoticeKind, Words>> = {
  error: { label: 'error', meaning: 'Wrong as of the article’s own day.' },
  inconsistency: { label: 'inconsistency', meaning: 'The article contradicts itself.' },
  garbled: { label: 'garbled words', meaning: 'Words were damaged or replaced.' },
  undated: { label: 'no date', meaning: 'The article does not say when.' },
  unsourced: { label: 'no source', meaning: 'The article does not say who, or on what grounds.' },
}

/** The parts of the state of a story, told of answers to questions. */
export type StoryPart = 'agreed' | 'disputed' | 'one-source' | 'open'

export const STORY_PART_WORDS: Readonly<Record<StoryPart, Words>> = {
  agreed: {
    label: 'what independent sources agree on',
    meaning: 'Sources that do not copy each other, and voices that are not the same, give the same answer.',
  },
  disputed: {
    label: 'what is disputed',
    meaning:
      'Each of these questions asks for one answer. The articles give several, and none that all of them share; an article may tell of several possibilities, and answers may leave room for each other.',
  },
  'one-source': {
    label: 'what rests on one source',
    meaning:
      'However many articles print it, no second source that is independent gives the same answer. The answers to disputed questions stand with the disputes.',
  },
  open: {
    label: 'what is open',
    meaning: 'An article says that the answer is not disclosed, or not decided.',
  },
}

/** The sorts of things that search finds. */
export const RECORD_TYPE_WORDS: Readonly<Record<SearchHit['kind'], { label: string }>> = {
  claim: { label: 'claim' },
  question: { label: 'question' },
  article: { label: 'article' },
  actor: { label: 'actor' },
  event: { label: 'event' },
}
