import type { Actor, Article, Corpus } from '../domain/corpus.ts'
import { formerClaimRefs } from '../domain/ids.ts'
import { claimsOfArticle } from './claims-of-article.ts'

/** An id that a page once had, and what now stands for it. What was withdrawn has a page too and can have moved before. */
export interface Moved<T> {
  from: string
  to: T
}

/** Articles under their former ids. */
export const formerArticles = ({ articles, retired }: Corpus): Moved<Article>[] =>
  movedRecords([...articles, ...retired.articles])

/** Actors under their former ids. */
export const formerActors = ({ actors, retired }: Corpus): Moved<Actor>[] =>
  movedRecords([...actors, ...retired.actors])

const movedRecords = <T extends { id: string; formerIds: string[] }>(records: readonly T[]): Moved<T>[] =>
  toMoved(
    records,
    ({ id }) => id,
    ({ formerIds }) => formerIds,
  )

/** What a moved claim's page has to know of it. */
export interface MovedClaim {
  ref: string
  text: string
}

/** Claims under their former `article/claim`. */
export function formerClaims(corpus: Corpus): Moved<MovedClaim>[] {
  const current = corpus.articles.flatMap((article) =>
    claimsOfArticle(corpus, article.id).map((claim) => ({
      ref: claim.ref,
      text: claim.text,
      formerRefs: formerClaimRefs(article, claim),
    })),
  )
  return toMoved(
    [...current, ...corpus.retired.claims],
    ({ ref }) => ref,
    ({ formerRefs }) => formerRefs,
  )
}

/** A page that exists wins over a former address, and the first over the second; the check refuses a corpus that has both. */
function toMoved<T>(
  records: readonly T[],
  idOf: (record: T) => string,
  formerIdsOf: (record: T) => readonly string[],
): Moved<T>[] {
  const taken = new Set(records.map(idOf))
  return records.flatMap((record) =>
    formerIdsOf(record).flatMap((from) => {
      if (taken.has(from)) return []
      taken.add(from)
      return [{ from, to: record }]
    }),
  )
}
