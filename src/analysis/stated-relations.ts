import type { RelationKind } from '../domain/claim.ts'
import type { AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { groupByEach } from '../domain/group-by-each.ts'
import { oncePerCorpus } from './once-per-corpus.ts'

/** A relation between two claims, as the later article states it. */
export interface StatedRelation {
  kind: RelationKind
  from: AnchoredClaim
  to: AnchoredClaim
  note: string | undefined
}

/** Every relation once, in the order of the claims that state them. One that leads to a withdrawn claim isn't among them. */
export const statedRelations: (corpus: Corpus) => readonly StatedRelation[] = oncePerCorpus(({ claims }) => {
  const byRef = new Map(claims.map((claim) => [claim.ref, claim]))
  return claims.flatMap((from) =>
    from.relations.flatMap(({ kind, to, note }) => {
      const other = byRef.get(to)
      return other === undefined ? [] : [{ kind, from, to: other, note }]
    }),
  )
})

/** The kinds of relations, from what readers should know first. */
const RELATION_ORDER = ['contradicts', 'distorts', 'updates', 'qualifies', 'corroborates', 'repeats'] as const

/** Some relations by kind, in `RELATION_ORDER`; kinds that don't occur are left out. */
export const groupByKind = (
  relations: readonly StatedRelation[],
): { kind: RelationKind; relations: StatedRelation[] }[] =>
  RELATION_ORDER.map((kind) => ({ kind, relations: relations.filter((relation) => relation.kind === kind) })).filter(
    (group) => group.relations.length > 0,
  )

/** How many claims state some relations: a copy that distorts two claims of its source is one distortion. */
export const countStating = (relations: readonly StatedRelation[]): number =>
  new Set(relations.map(({ from }) => from.ref)).size

/** The relations of an article's claims, whichever end they are. */
export const relationsOfArticle = (corpus: Corpus, article: string): readonly StatedRelation[] =>
  relationsByArticle(corpus).get(article) ?? []

/** The contradictions and distortions among the relations of claims that an actor says, whichever end they are. */
export const conflictsOfSpeaker = (corpus: Corpus, actor: string): StatedRelation[] =>
  (relationsBySpeaker(corpus).get(actor) ?? []).filter(isConflict)

/** Whether one of two claims can't stand as the other does: they contradict, or one distorts the other. */
export const isConflict = ({ kind }: Pick<StatedRelation, 'kind'>): boolean =>
  kind === 'contradicts' || kind === 'distorts'

const relationsByArticle = oncePerCorpus((corpus) =>
  groupByEach(statedRelations(corpus), ({ from, to }) => [from.article, to.article]),
)
const relationsBySpeaker = oncePerCorpus((corpus) =>
  groupByEach(statedRelations(corpus), ({ from, to }) => [...from.speaker, ...to.speaker]),
)
