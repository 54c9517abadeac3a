import type { CorpusDocuments } from '../../domain/document.ts'
import { toClaimRef } from '../../domain/ids.ts'
import type { Check } from '../check.ts'
import { referencesOf } from '../references-of.ts'

const ruleId = 'target-retired'

/** Nothing that counts rests on something withdrawn. */
export const targetRetired: Check = {
  ruleId,
  *run(documents) {
    const retired = retiredOf(documents)
    const withdrawnHolders = new Set<unknown>(
      [...documents.articles, ...documents.actors].filter(({ value }) => value.retired !== undefined),
    )
    for (const { kind, id, holder, key, document, path, claim } of referencesOf(documents)) {
      if (!retired.has(`${kind} ${id}`) || claim?.retired !== undefined || withdrawnHolders.has(document)) continue
      yield {
        ruleId,
        place: document.placeOf(path),
        reason: `${holder} names the ${kind} "${id}" under ${key}, which is withdrawn and counts nowhere.`,
        fix: [
          `Remove it here, or name what stands in its place.`,
          `If the ${kind} was withdrawn by mistake, remove its key retired.`,
        ],
      }
    }
  },
}

/** What is withdrawn, by itself or with its article; entries are `kind id`. */
function retiredOf(documents: CorpusDocuments): Set<string> {
  const retired = new Set<string>()
  for (const { id, value } of documents.actors) {
    if (value.retired !== undefined) retired.add(`actor ${id}`)
  }
  for (const { id, value } of documents.articles) {
    if (value.retired !== undefined) retired.add(`article ${id}`)
    for (const claim of value.claims) {
      if ((value.retired ?? claim.retired) !== undefined) retired.add(`claim ${toClaimRef(id, claim.id)}`)
    }
  }
  return retired
}
