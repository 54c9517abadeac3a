import type { RecordsById } from '../analysis/records-by-id.ts'
import type { AnchoredClaim } from '../domain/corpus.ts'
import { claimUrl } from '../routes/urls.ts'
import { articleLink } from './article-link.ts'
import { byline } from './byline.ts'
import { markup, type Html } from './markup.ts'
import { DOT } from './middle-dot.ts'

/** A claim in short: our sentence, who says it, where it is printed; and whatever else is to stand in that line. */
export const claimLine = (claim: AnchoredClaim, records: RecordsById, more?: Html): Html => markup`
  <div class="claim-line">
    <a class="claim-link" href="${claimUrl(claim.ref)}">${claim.text}</a>
    <p class="byline">${byline(claim, records)}${DOT}${articleLink(records.article(claim.article))}${more}</p>
  </div>
`
