import { foldTypography } from '../../anchoring/typography.ts'
import { type ActorFields, aliasName } from '../../domain/actor.ts'
import type { ContentDocument } from '../../domain/document.ts'
import type { ValuePath } from '../../domain/place.ts'
import type { Check } from '../check.ts'

const ruleId = 'alias-shared'

/**
 * A name belongs to one actor, or nobody could tell whom a text means by it. Two anonymous sources may be called alike: the
 * codebook forbids to merge them.
 */
export const aliasShared: Check = {
  ruleId,
  *run({ actors }) {
    const owners = new Map<string, { actor: ContentDocument<ActorFields>; path: ValuePath }>()
    for (const actor of actors) {
      if (actor.value.retired !== undefined) continue
      for (const { name, path } of placedNames(actor.value)) {
        const key = foldTypography(name).toLowerCase()
        const owner = owners.get(key)
        if (owner === undefined) {
          owners.set(key, { actor, path })
          continue
        }
        if (owner.actor === actor) continue
        if (owner.actor.value.kind === 'anonymous' && actor.value.kind === 'anonymous') continue
        yield {
          ruleId,
          place: actor.placeOf(path),
          reason: `The name “${name}” belongs to two actors, "${owner.actor.id}" and "${actor.id}", so nobody can tell whom a text means by it.`,
          details: [{ kind: 'see', label: 'The other one', place: owner.actor.placeOf(owner.path) }],
          fix: [
            'Leave the name to the actor whom the articles mean by it, and give the other a longer one.',
            'If both are the same actor, keep one file and put the id of the other under its formerIds.',
          ],
        }
      }
    }
  },
}

const placedNames = (actor: ActorFields): { name: string; path: ValuePath }[] => [
  { name: actor.name, path: ['name'] },
  ...actor.aliases.map((alias, index) => ({ name: aliasName(alias), path: ['aliases', index] })),
]
