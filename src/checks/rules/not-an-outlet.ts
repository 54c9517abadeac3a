import type { Check } from '../check.ts'
import { referencesOf } from '../references-of.ts'

const ruleId = 'not-an-outlet'

/** Where an outlet is asked for, an outlet is named. */
export const notAnOutlet: Check = {
  ruleId,
  *run(documents) {
    const kindOf = new Map(documents.actors.map(({ id, value }) => [id, value.kind]))
    for (const { kind, id, key, holder, document, path } of referencesOf(documents)) {
      if (kind !== 'actor' || (key !== 'outlet' && key !== 'republisher')) continue
      const actorKind = kindOf.get(id)
      if (actorKind === undefined || actorKind === 'outlet') continue
      yield {
        ruleId,
        place: document.placeOf(path),
        reason: `${holder} names "${id}" as its ${key}, but that actor is of kind ${actorKind}.`,
        fix: [
          `Name an actor of kind outlet. An outlet that the copy doesn't name is an actor of its own, with identified: false.`,
          `If "${id}" is an outlet, correct its kind.`,
        ],
      }
    }
  },
}
