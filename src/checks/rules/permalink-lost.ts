import { nearestName } from '../../anchoring/nearest-name.ts'
import type { CorpusDocuments, Permalink } from '../../domain/document.ts'
import type { Check } from '../check.ts'
import { type KnownIds, knownIdsOf } from '../known-ids.ts'

const ruleId = 'permalink-lost'

/** What was published stays reachable: under its id, as a former id, or withdrawn. */
export const permalinkLost: Check = {
  ruleId,
  *run(documents) {
    const known = knownIdsOf(documents)
    const doubled = articlesWithDoubledClaims(documents)
    for (const permalink of documents.permalinks ?? []) {
      if (known.statusOf(permalink.kind, permalink.id).kind !== 'unknown') continue
      // One of the two claims with one id is likely the one that is missing; duplicate-id says so.
      if (permalink.kind === 'claim' && doubled.has(permalink.id.split('/')[0] ?? '')) continue
      yield {
        ruleId,
        place: permalink.place,
        reason: `The ${permalink.kind} "${permalink.id}" was published, and now nothing has this id. Links to it would lead nowhere.`,
        fix: waysOut(permalink, known),
      }
    }
  },
}

const articlesWithDoubledClaims = ({ articles }: CorpusDocuments): Set<string> =>
  new Set(
    articles
      .filter(({ value }) => new Set(value.claims.map(({ id }) => id)).size < value.claims.length)
      .map(({ id }) => id),
  )

function waysOut({ kind, id }: Permalink, known: KnownIds): string[] {
  const nearest = nearestName(id, known.present(kind))
  const name = kind === 'claim' ? (id.split('/')[1] ?? id) : id
  return [
    `If it was renamed, add its old id to the ${kind} it is now${nearest === undefined ? '' : ` (${nearest}?)`}: formerIds: [${name}]`,
    'If it was withdrawn, bring it back with retired: { on: "2031-04-02", reason: "…" }; its page stays and says why.',
    'Never remove a line from this file.',
  ]
}
