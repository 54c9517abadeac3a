import type { Check } from '../check.ts'
import { type Reference, referencesOf } from '../references-of.ts'

const ruleId = 'actor-not-listed'

/** Everyone whom the claims of an article name is listed under its `actors`. Outlet and republisher go without saying. */
export const actorNotListed: Check = {
  ruleId,
  *run(documents) {
    const listed = new Map(
      documents.articles.map((article) => {
        const { actors, outlet, republisher } = article.value
        return [article.file, new Set([...actors, outlet, republisher])] as const
      }),
    )
    const existing = new Set(documents.actors.map(({ id }) => id))
    const missing = new Map<string, Reference[]>()
    for (const reference of referencesOf(documents)) {
      if (reference.kind !== 'actor' || reference.claim === undefined) continue
      const { file } = reference.document
      if (!existing.has(reference.id) || listed.get(file)?.has(reference.id) === true) continue
      const key = `${file} ${reference.id}`
      missing.set(key, [...(missing.get(key) ?? []), reference])
    }
    for (const [first, ...others] of missing.values()) {
      if (first === undefined) continue
      const more = others.length === 0 ? '' : ` (and ${others.length} more time${others.length === 1 ? '' : 's'})`
      yield {
        ruleId,
        place: first.document.placeOf(first.path),
        reason: `${first.holder} names "${first.id}" under ${first.key}${more}, but the article doesn't list it under actors.`,
        details: [{ kind: 'see', label: 'The list', place: first.document.placeOf(['actors']) }],
        fix: [`Add it to the list: - ${first.id}`, 'If the article never mentions it, take it out of the claim.'],
      }
    }
  },
}
