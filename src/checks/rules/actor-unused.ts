import type { CorpusDocuments } from '../../domain/document.ts'
import type { Check } from '../check.ts'
import { referencesOf } from '../references-of.ts'

const ruleId = 'actor-unused'

/** Every actor is mentioned by an article, a claim or a report, or is the group or employer of one that is. */
export const actorUnused: Check = {
  ruleId,
  *run(documents) {
    // The file that couldn't be read may be the one that mentions it.
    if (documents.unreadable.length > 0) return
    const used = usedActors(documents)
    for (const actor of documents.actors) {
      if (used.has(actor.id) || actor.value.retired !== undefined) continue
      yield {
        ruleId,
        place: actor.placeOf([]),
        reason: `No article, claim or report mentions "${actor.id}", so its page would be empty.`,
        fix: [
          'List it under actors: in each article that mentions it.',
          'If no article does, remove the file. If it was published before, give it retired: { on: "2031-04-02", reason: "…" } instead.',
        ],
      }
    }
  },
}

function usedActors(documents: CorpusDocuments): Set<string> {
  const actors = new Map(documents.actors.map((actor) => [actor.id, actor.value]))
  const used = new Set<string>()
  for (const { kind, id, key } of referencesOf(documents)) {
    if (kind === 'actor' && key !== 'partOf' && key !== 'affiliation') used.add(id)
  }
  // A set grows while it is walked: the groups of groups are visited, too.
  for (const id of used) {
    const actor = actors.get(id)
    for (const group of [...(actor?.affiliation ?? []), ...(actor?.partOf === undefined ? [] : [actor.partOf])]) {
      used.add(group)
    }
  }
  return used
}
