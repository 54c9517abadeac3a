import type { RecordsById } from '../analysis/records-by-id.ts'
import type { AnchoredClaim } from '../domain/corpus.ts'
import { articleUrl, claimUrl } from '../routes/urls.ts'
import { byline } from './byline.ts'
import { dateWords } from './date-words.ts'
import { attribute, markup, type Html } from './markup.ts'

/** Claims with their words. `styles/lists.css` says how it looks. */
export const claimList = (claims: readonly AnchoredClaim[], records: RecordsById): Html => markup`
  <ul class="plain-list">${claims.map((claim) => markup`<li>${claimEntry(claim, records)}</li>`)}</ul>
`

/** A claim in a list: our sentence, its words, who said it, and where it is printed. */
function claimEntry(claim: AnchoredClaim, records: RecordsById): Html {
  const article = records.article(claim.article)
  const link = markup`<a href="${articleUrl(article.id)}">${article.title}</a>`
  return markup`
    <div class="claim-entry">
      <p><a class="claim-link" href="${claimUrl(claim.ref)}">${claim.text}</a></p>
      <p class="verbatim"${attribute('lang', article.language)}><q>${claim.quote.exact}</q></p>
      <p class="byline">${byline(claim, records)}</p>
      <p class="byline">In ${link}, ${records.actor(article.outlet).name}, ${dateWords(article.date)}</p>
    </div>
  `
}
