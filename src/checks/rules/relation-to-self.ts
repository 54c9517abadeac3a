import { toClaimRef } from '../../domain/ids.ts'
import type { Check } from '../check.ts'

const ruleId = 'relation-to-self'

/** A claim is related to other claims. */
export const relationToSelf: Check = {
  ruleId,
  *run({ articles }) {
    for (const article of articles) {
      for (const [index, claim] of article.value.claims.entries()) {
        for (const [position, { kind, to }] of claim.relations.entries()) {
          if (to !== toClaimRef(article.id, claim.id)) continue
          yield {
            ruleId,
            place: article.placeOf(['claims', index, 'relations', position, 'to']),
            reason: `Claim "${claim.id}" says that it ${kind} itself.`,
            fix: ['Name another claim, or remove the relation.'],
          }
        }
      }
    }
  },
}
