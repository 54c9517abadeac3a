import type { Check } from '../check.ts'
import { cyclesOf } from '../cycles.ts'

const ruleId = 'part-of-itself'

/** No actor belongs to itself, directly or by way of others. */
export const partOfItself: Check = {
  ruleId,
  *run({ actors }) {
    const actorOf = new Map(actors.map((actor) => [actor.id, actor]))
    const next = (id: string) => [actorOf.get(id)?.value.partOf ?? []].flat()
    for (const cycle of cyclesOf(actorOf.keys(), next)) {
      const actor = actorOf.get(cycle[0])
      if (actor === undefined) continue
      yield {
        ruleId,
        place: actor.placeOf(['partOf']),
        reason: `"${actor.id}" would be part of itself: ${cycle.join(' → ')}.`,
        fix: ['Name the group under partOf, not the actor itself; or remove the key.'],
      }
    }
  },
}
