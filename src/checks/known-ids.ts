import { type CollectionName, COLLECTIONS, type CorpusDocuments } from '../domain/document.ts'
import { toClaimRef } from '../domain/ids.ts'
import { COMMON_POSITIONS } from '../domain/question.ts'
import type { TargetKind } from './references-of.ts'

/** What an id names. `unreadable`: something that exists, or may exist, in a file that couldn't be read. */
export type IdStatus =
  { kind: 'present' } | { kind: 'former'; present: string } | { kind: 'unreadable' } | { kind: 'unknown' }

/** Every id of the corpus, present and former. */
export interface KnownIds {
  statusOf: (kind: TargetKind, id: string) => IdStatus
  present: (kind: TargetKind) => ReadonlySet<string>
}

const COLLECTION_OF: Readonly<Record<Exclude<TargetKind, 'position' | 'claim'>, CollectionName>> = {
  actor: 'actors',
  article: 'articles',
  report: 'reports',
  event: 'events',
  question: 'questions',
}

/** The folder whose files these are; for a position or a claim, that of the file it stands in. */
export const collectionOf = (kind: TargetKind): CollectionName =>
  kind === 'claim' ? 'articles' : kind === 'position' ? 'questions' : COLLECTION_OF[kind]

/** Looks up ids, so that a reference is called unknown only where it is. */
export function knownIdsOf(documents: CorpusDocuments): KnownIds {
  const present: Record<TargetKind, Set<string>> = {
    actor: idsOf(documents.actors),
    article: idsOf(documents.articles),
    report: idsOf(documents.reports),
    event: idsOf(documents.events),
    question: idsOf(documents.questions),
    position: new Set(documents.questions.flatMap(({ id, value }) => positionsOf(id, value.positions))),
    claim: new Set(
      documents.articles.flatMap(({ id, value }) => value.claims.map((claim) => toClaimRef(id, claim.id))),
    ),
  }
  const former = formerIdsOf(documents)
  const unreadable = new Map(COLLECTIONS.map((name) => [name, new Set<string>()]))
  for (const { collection, id } of documents.unreadable) unreadable.get(collection)?.add(id)

  const statusOf = (kind: TargetKind, id: string): IdStatus => {
    if (present[kind].has(id)) return { kind: 'present' }
    const now = former.get(`${kind} ${id}`)
    if (now !== undefined) return { kind: 'former', present: now }
    const file = kind === 'claim' || kind === 'position' ? (id.split('/')[0] ?? id) : id
    return unreadable.get(collectionOf(kind))?.has(file) === true ? { kind: 'unreadable' } : { kind: 'unknown' }
  }
  return { statusOf, present: (kind) => present[kind] }
}

const idsOf = (documents: readonly { id: string }[]): Set<string> => new Set(documents.map(({ id }) => id))

const positionsOf = (question: string, positions: readonly { id: string }[]): string[] =>
  [...positions, ...COMMON_POSITIONS].map(({ id }) => `${question}/${id}`)

/** What each former id is called now; keys are `kind id`. */
function formerIdsOf(documents: CorpusDocuments): Map<string, string> {
  const former = new Map<string, string>()
  for (const { id, value } of documents.actors) {
    for (const old of value.formerIds) former.set(`actor ${old}`, id)
  }
  for (const { id, value } of documents.articles) {
    for (const old of value.formerIds) former.set(`article ${old}`, id)
    for (const claim of value.claims) {
      for (const article of [id, ...value.formerIds]) {
        for (const old of [claim.id, ...claim.formerIds]) {
          former.set(`claim ${toClaimRef(article, old)}`, toClaimRef(id, claim.id))
        }
      }
    }
  }
  return former
}
