import type { Check } from '../check.ts'
import { derivation } from '../derivation.ts'
import { type PlacedClaim, resolvedRelations } from '../relations-of.ts'

const ruleId = 'dependent-corroboration'

/** `corroborates` joins claims that don't share a source: copies are not confirmations. */
export const dependentCorroboration: Check = {
  ruleId,
  *run(documents) {
    const sourcesOf = derivation(documents)
    for (const { relation, from, to, path } of resolvedRelations(documents)) {
      const why = relation.kind === 'corroborates' ? whyDependent(from, to, sourcesOf) : undefined
      if (why === undefined) continue
      yield {
        ruleId,
        place: from.article.placeOf([...path, 'kind']),
        reason: `Claim "${from.claim.id}" can't corroborate "${to.ref}": ${why}, so the two are one voice.`,
        fix: ['Write repeats, where the same words or claim are taken over; or remove the relation.'],
      }
    }
  },
}

function whyDependent(
  from: PlacedClaim,
  to: PlacedClaim,
  sourcesOf: (work: string) => readonly string[],
): string | undefined {
  const [a, b] = [from.article, to.article]
  if (a === b) return 'both stand in this article'
  if (a.value.outlet === b.value.outlet) return `both articles are by "${a.value.outlet}"`
  const others = originsOf(b.id, sourcesOf)
  const shared = [...originsOf(a.id, sourcesOf)].find((work) => others.has(work))
  if (shared !== undefined) return `both articles derive from ${shared}`
  const [voices, otherVoices] = [voicesOf(from), new Set(voicesOf(to))]
  const voice = voices.find((actor) => otherVoices.has(actor))
  return voice === undefined ? undefined : `both rest on the word of "${voice}"`
}

/** Who speaks in a claim, and who stands between. */
const voicesOf = ({ claim }: PlacedClaim): string[] => [...claim.speaker, ...claim.relayedBy]

/** For an article: itself and every work it derives from, by way of others, too. */
function originsOf(article: string, sourcesOf: (work: string) => readonly string[]): ReadonlySet<string> {
  const origins = new Set([`articles/${article}`])
  // A set grows while it is walked.
  for (const work of origins) for (const source of sourcesOf(work)) origins.add(source)
  return origins
}
