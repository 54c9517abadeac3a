import type { RecordsById } from '../analysis/records-by-id.ts'
import { sourcingSchema } from '../domain/claim.ts'
import type { AnchoredClaim } from '../domain/corpus.ts'
import { claimAnchor, noteAnchor } from '../routes/article-anchors.ts'
import { claimUrl } from '../routes/urls.ts'
import { bylineAfterOutlet } from './byline.ts'
import { type Html, joined, markup } from './markup.ts'
import { sourcingSign } from './signs.ts'
import { DOT } from './middle-dot.ts'

/** A claim, and its number in its article. */
export interface NumberedClaim {
  claim: AnchoredClaim
  number: number
}

/**
 * The notes of the claims that begin in a passage: beside it where there is room, else folded away under it. `folded`: folded up even
 * where there is room.
 */
export function claimNotes(claims: readonly NumberedClaim[], records: RecordsById, folded: boolean): Html {
  const [first, last] = [claims[0]?.number, claims.at(-1)?.number]
  const sourcings = sourcingSchema.options.filter((sourcing) => claims.some(({ claim }) => claim.sourcing === sourcing))
  const numbers = markup`${first === last ? `Claim ${first}` : `Claims ${first}–${last}`}`
  return markup`
    <details class="notes${folded && ' folded'}">
      <summary>${joined([numbers, ...sourcings.map(sourcingSign)], DOT)}</summary>
      <ol>${claims.map((numbered) => note(numbered, records))}</ol>
    </details>
  `
}

function note({ claim, number }: NumberedClaim, records: RecordsById): Html {
  const toWords = markup`<a class="number" href="#${claimAnchor(claim.id)}" aria-label="${number}, to the words in the text">${number}</a>`
  return markup`
    <li id="${noteAnchor(claim.id)}" value="${number}">
      <p class="byline">${toWords} ${bylineAfterOutlet(claim, records)}</p>
      <p><a class="claim-link" href="${claimUrl(claim.ref)}">${claim.text}</a></p>
    </li>
  `
}
