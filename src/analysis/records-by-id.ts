import type { Actor, AnchoredClaim, Article, Corpus, Event, Question, Report } from '../domain/corpus.ts'
import { oncePerCorpus } from './once-per-corpus.ts'

/** Finds a record by its id. Every id of a checked corpus resolves; one that doesn't throws and says which. */
export type FindById<T> = (id: string) => T

export interface RecordsById {
  article: FindById<Article>
  /** By `article/claim`. */
  claim: FindById<AnchoredClaim>
  actor: FindById<Actor>
  event: FindById<Event>
  question: FindById<Question>
  report: FindById<Report>
}

/** The records of a corpus by their ids. */
export const recordsById: (corpus: Corpus) => RecordsById = oncePerCorpus((corpus) => ({
  article: finder('article', corpus.articles, ({ id }) => id),
  claim: finder('claim', corpus.claims, ({ ref }) => ref),
  actor: finder('actor', corpus.actors, ({ id }) => id),
  event: finder('event', corpus.events, ({ id }) => id),
  question: finder('question', corpus.questions, ({ id }) => id),
  report: finder('report', corpus.reports, ({ id }) => id),
}))

function finder<T>(what: string, records: readonly T[], idOf: (record: T) => string): FindById<T> {
  const byId = new Map(records.map((record) => [idOf(record), record]))
  return (id) => {
    const record = byId.get(id)
    if (record === undefined)
      throw new RangeError(`The corpus has no ${what} "${id}"; npm run check says where it is named.`)
    return record
  }
}
