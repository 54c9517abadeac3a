import type { Check } from '../check.ts'
import { isSurelyBefore } from '../publication-order.ts'
import { resolvedRelations } from '../relations-of.ts'

const ruleId = 'relation-on-earlier'

/**
 * A relation is stored on the claim of the article that was published later: only that one can look back. What stands on both
 * ends is relation-twice's, and an update that comes too early is update-not-later's.
 */
export const relationOnEarlier: Check = {
  ruleId,
  *run(documents) {
    const relations = [...resolvedRelations(documents)]
    const stated = new Set(relations.map(({ relation, from, to }) => `${relation.kind} ${from.ref} ${to.ref}`))
    for (const { relation, from, to, path } of relations) {
      if (relation.kind === 'updates' || stated.has(`${relation.kind} ${to.ref} ${from.ref}`)) continue
      const [date, otherDate] = [from.article.value.date, to.article.value.date]
      if (!isSurelyBefore(date, otherDate)) continue
      yield {
        ruleId,
        place: from.article.placeOf([...path, 'to']),
        reason: `Claim "${from.claim.id}" ${relation.kind} "${to.ref}", but this article (${date}) was published before that one (${otherDate}), and relations are stored on the later one.`,
        details: [
          { kind: 'see', label: 'The dates: this article', place: from.article.placeOf(['date']) },
          { kind: 'see', label: 'The other one', place: to.article.placeOf(['date']) },
        ],
        fix: [
          `Move the relation to claim "${to.claim.id}" of ${to.article.file}, with to: ${from.ref} and the kind that is true from there.`,
          'If a date is wrong, correct it.',
        ],
      }
    }
  },
}
