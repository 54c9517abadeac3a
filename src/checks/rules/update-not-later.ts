import type { Check } from '../check.ts'
import { canBeAfter, isSurelyBefore } from '../publication-order.ts'
import { resolvedRelations } from '../relations-of.ts'

const ruleId = 'update-not-later'

/**
 * What updates a claim was published on a later day, or can have been: dates that overlap and unknown ones leave it open, and
 * there the words have to show which came later.
 */
export const updateNotLater: Check = {
  ruleId,
  *run(documents) {
    for (const { relation, from, to, path } of resolvedRelations(documents)) {
      const [date, otherDate] = [from.article.value.date, to.article.value.date]
      const isSameArticle = from.article === to.article
      if (relation.kind !== 'updates' || (!isSameArticle && canBeAfter(date, otherDate))) continue
      yield {
        ruleId,
        place: from.article.placeOf([...path, 'kind']),
        reason: `Claim "${from.claim.id}" can't update "${to.ref}": ${
          isSameArticle
            ? 'both were published with this article'
            : `this article (${date}) was not published after that one (${otherDate})`
        }, and an update comes later.`,
        details: isSameArticle
          ? []
          : [
              { kind: 'see', label: 'The dates: this article', place: from.article.placeOf(['date']) },
              { kind: 'see', label: 'The other one', place: to.article.placeOf(['date']) },
            ],
        fix: [
          ...(isSurelyBefore(date, otherDate)
            ? [
                `If that one updates this, store it there, on claim "${to.claim.id}" of ${to.article.file}: relations: [{ kind: updates, to: ${from.ref} }]`,
              ]
            : ["Write qualifies, if it narrows or hedges what the other says; contradicts, if both can't hold."]),
          ...(isSameArticle ? [] : ['If a date is wrong, correct it.']),
        ],
      }
    }
  },
}
