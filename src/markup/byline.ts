import type { RecordsById } from '../analysis/records-by-id.ts'
import type { AnchoredClaim } from '../domain/corpus.ts'
import { actorNames } from './actor-names.ts'
import { markup, type Html } from './markup.ts'
import { sourcingSign } from './signs.ts'
import { DOT } from './middle-dot.ts'

/** Who says a claim, on what sourcing, through whom. */
export const byline = (claim: AnchoredClaim, records: RecordsById): Html =>
  markup`${actorNames(claim.speaker.map(records.actor))}${DOT}${sourcingAndRelays(claim, records)}`

/** The same beside the name of the outlet: one that speaks for itself isn't named again. */
export const bylineAfterOutlet = (claim: AnchoredClaim, records: RecordsById): Html =>
  claim.speaker.length === 1 && claim.speaker[0] === records.article(claim.article).outlet
    ? sourcingAndRelays(claim, records)
    : byline(claim, records)

function sourcingAndRelays({ sourcing, relayedBy }: AnchoredClaim, records: RecordsById): Html {
  const sign = sourcingSign(sourcing)
  if (relayedBy.length === 0) return sign
  return markup`${sign}${DOT}as told by ${actorNames(relayedBy.toReversed().map(records.actor))}`
}
