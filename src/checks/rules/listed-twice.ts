import type { Check } from '../check.ts'
import { type Reference, referencesOf } from '../references-of.ts'

const ruleId = 'listed-twice'

/** A list names everything once, so that nothing is counted twice. */
export const listedTwice: Check = {
  ruleId,
  *run(documents) {
    const seen = new Map<string, Reference>()
    for (const reference of referencesOf(documents)) {
      const list = listOf(reference)
      if (list === undefined) continue
      const { holder, kind, id, key, document, path } = reference
      const entry = `${document.file} ${list} ${kind} ${id}`
      const first = seen.get(entry)
      if (first === undefined) {
        seen.set(entry, reference)
        continue
      }
      yield {
        ruleId,
        place: document.placeOf(path),
        reason: `${holder} lists the ${kind} "${id}" twice under ${key}, so it would be counted twice.`,
        details: [{ kind: 'see', label: 'It stands here already', place: document.placeOf(first.path) }],
        fix: ['Remove one of the two.'],
      }
    }
  },
}

/**
 * The list that a reference stands in; `undefined` where a second entry says something else. Two answers to one question may
 * take two positions, a basis may quote an article often, and relations have a rule of their own.
 */
function listOf({ kind, key, path }: Reference): string | undefined {
  if (key === 'relations' || key === 'basis' || kind === 'question') return undefined
  const index = path.findLastIndex((part) => typeof part === 'number')
  return index === -1 || path[index - 1] !== key ? undefined : path.slice(0, index).join('.')
}
