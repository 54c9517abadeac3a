import type { Place } from '../../domain/place.ts'
import type { Check } from '../check.ts'
import { resolvedRelations } from '../relations-of.ts'

const ruleId = 'relation-twice'

/** A relation is stored once; the build shows it on both claims. */
export const relationTwice: Check = {
  ruleId,
  *run(documents) {
    const seen = new Map<string, Place>()
    for (const { relation, from, to, path } of resolvedRelations(documents)) {
      const key = [relation.kind, ...[from.ref, to.ref].sort()].join(' ')
      const place = from.article.placeOf([...path, 'to'])
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, place)
        continue
      }
      yield {
        ruleId,
        place,
        reason: `That claim "${from.ref}" ${relation.kind} "${to.ref}" is stored twice, so it would be counted twice.`,
        details: [{ kind: 'see', label: 'It stands here already', place: first }],
        fix: ['Keep the relation on the claim of the later article and remove the other; the build mirrors it.'],
      }
    }
  },
}
