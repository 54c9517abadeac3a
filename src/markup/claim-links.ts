import type { AnchoredClaim } from '../domain/corpus.ts'
import { claimUrl } from '../routes/urls.ts'
import { type Html, markup } from './markup.ts'

/** Claims as nothing but our sentences, each of which leads to its claim. */
export const claimLinks = (claims: readonly AnchoredClaim[]): Html => markup`<ol>${claims.map(claimLink)}</ol>`

const claimLink = ({ ref, text }: AnchoredClaim): Html =>
  markup`<li><a class="claim-link" href="${claimUrl(ref)}">${text}</a></li>`
