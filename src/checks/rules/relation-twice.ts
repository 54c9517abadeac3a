import type { Check } from '../check.ts'
import { isSurelyBefore } from '../publication-order.ts'
import { type ResolvedRelation, resolvedRelations } from '../relations-of.ts'

const ruleId = 'relation-twice'

/** A relation is stored once; the build shows it on both claims. */
export const relationTwice: Check = {
  ruleId,
  *run(documents) {
    const seen = new Map<string, ResolvedRelation>()
    for (const stated of resolvedRelations(documents)) {
      const key = [stated.relation.kind, ...[stated.from.ref, stated.to.ref].sort()].join(' ')
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, stated)
        continue
      }
      const [kept, surplus] = isOnEarlier(first, stated) ? [stated, first] : [first, stated]
      const { relation, from, to } = surplus
      yield {
        ruleId,
        place: placeOf(surplus),
        reason: `That claim "${from.ref}" ${relation.kind} "${to.ref}" is stored twice, so it would be counted twice.`,
        details: [{ kind: 'see', label: 'It stands here already', place: placeOf(kept) }],
        fix: [
          kept.from.ref === from.ref
            ? 'Remove one of the two.'
            : `Keep the relation on the claim of the later article and remove the other; the build shows it on both.`,
        ],
      }
    }
  },
}

const placeOf = ({ from, path }: ResolvedRelation) => from.article.placeOf([...path, 'to'])

/** Whether the first is stored on the article that was surely published before the other's. */
const isOnEarlier = (a: ResolvedRelation, b: ResolvedRelation): boolean =>
  isSurelyBefore(a.from.article.value.date, b.from.article.value.date)
