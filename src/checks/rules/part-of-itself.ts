import type { Check } from '../check.ts'
import { cycleFrom } from '../cycles.ts'

const ruleId = 'part-of-itself'

/** No actor belongs to itself, directly or by way of others. */
export const partOfItself: Check = {
  ruleId,
  *run({ actors }) {
    const groupOf = new Map(actors.map(({ id, value }) => [id, value.partOf]))
    const next = (id: string) => [groupOf.get(id) ?? []].flat()
    for (const actor of actors) {
      const cycle = cycleFrom(actor.id, next)
      if (cycle === undefined) continue
      yield {
        ruleId,
        place: actor.placeOf(['partOf']),
        reason: `"${actor.id}" would be part of itself: ${cycle.join(' → ')}.`,
        fix: ['Name the group under partOf, not the actor itself; or remove the key.'],
      }
    }
  },
}
