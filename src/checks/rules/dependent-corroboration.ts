import { type Lineage, type LineageEdge, lineageOf } from '../../analysis/lineage.ts'
import { sharedOrigin } from '../../analysis/shared-origin.ts'
import type { CorpusDocuments } from '../../domain/document.ts'
import type { Check } from '../check.ts'
import { type PlacedClaim, resolvedRelations } from '../relations-of.ts'

const ruleId = 'dependent-corroboration'

/** `corroborates` joins claims that don't share a source: copies are not confirmations. */
export const dependentCorroboration: Check = {
  ruleId,
  *run(documents) {
    const lineage = lineageOf(recordsOf(documents))
    for (const { relation, from, to, path } of resolvedRelations(documents)) {
      const why = relation.kind === 'corroborates' ? whyDependent(from, to, lineage) : undefined
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

/** What counts, as the lineage of a corpus would be read from it. */
function recordsOf({ articles, reports, actors }: CorpusDocuments) {
  const current = articles.filter(({ value }) => value.retired === undefined)
  return {
    articles: current.map(({ id, value }) => ({ ...value, id })),
    claims: current.flatMap(({ id, value }) =>
      value.claims.filter(({ retired }) => retired === undefined).map((claim) => ({ ...claim, article: id })),
    ),
    reports: reports.map(({ id, value }) => ({ ...value, id })),
    actors: actors.map(({ id, value }) => ({ ...value, id })),
  }
}

function whyDependent(from: PlacedClaim, to: PlacedClaim, lineage: Lineage): string | undefined {
  if (from.article === to.article) return 'both stand in this article'
  const hangTogether = lineage.sourceOf(from.article.id) === lineage.sourceOf(to.article.id)
  const ways = hangTogether ? sharedOrigin(lineage, from.article.id, to.article.id) : undefined
  if (ways !== undefined) return ways.flat().map(inWords).join(', and ')
  const [voices, otherVoices] = [voicesOf(from), new Set(voicesOf(to))]
  const voice = voices.find((actor) => otherVoices.has(actor))
  return voice === undefined ? undefined : `both rest on the word of "${voice}"`
}

/** Who speaks in a claim, and who stands between. */
const voicesOf = ({ claim }: PlacedClaim): string[] => [...claim.speaker, ...claim.relayedBy]

const VERBS: Readonly<Record<LineageEdge['kind'], string>> = {
  derives: 'derives from',
  relays: 'relays',
  'printed-by': 'is by',
}

const inWords = ({ from, kind, to }: LineageEdge): string =>
  `${from} ${VERBS[kind]} ${to.replace('outlets/', 'actors/')}`
