import { boundsOf, type DateOrUnknown } from '../../domain/edtf-date.ts'
import type { Check } from '../check.ts'
import { resolvedRelations } from '../relations-of.ts'

const ruleId = 'relation-on-earlier'

/** A relation is stored on the claim of the article that was published later: only that one can look back. */
export const relationOnEarlier: Check = {
  ruleId,
  *run(documents) {
    for (const { relation, from, to, path } of resolvedRelations(documents)) {
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

/** Whether every day that the first date can mean lies before every day of the second. */
function isSurelyBefore(a: DateOrUnknown, b: DateOrUnknown): boolean {
  if (a === 'unknown' || b === 'unknown') return false
  const [{ latest }, { earliest }] = [boundsOf(a), boundsOf(b)]
  return latest !== null && earliest !== null && latest < earliest
}
