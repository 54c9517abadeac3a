import type { RelationKind } from '../domain/claim.ts'
import type { Corpus } from '../domain/corpus.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { type Portion, portions } from './portions.ts'
import { groupByKind, type StatedRelation, statedRelations } from './stated-relations.ts'

/** The relations of a kind, which stand two quotes at a time. */
export interface RelationPortions {
  kind: RelationKind
  relations: readonly StatedRelation[]
  portions: Portion<StatedRelation>[]
}

/** How many pairs of quotes a page has at most. */
const PAIRS = 100

/** All relations by kind; where they are too many for one page, only the beginning of each kind shares one. */
export const relationPortions: (corpus: Corpus) => readonly RelationPortions[] = oncePerCorpus((corpus) => {
  const relations = statedRelations(corpus)
  const size = { each: PAIRS, first: relations.length > PAIRS ? 15 : PAIRS }
  return groupByKind(relations).map((group) => ({ ...group, portions: portions(group.relations, size) }))
})
