import type { RecordsById } from '../analysis/records-by-id.ts'
import type { AnchoredClaim } from '../domain/corpus.ts'
import { articleUrl, claimUrl } from '../routes/urls.ts'
import { bylineAfterOutlet } from './byline.ts'
import { dateWords } from './date-words.ts'
import { attribute, markup, type Html } from './markup.ts'
import { DOT } from './middle-dot.ts'

/** One end of a relation: the words, who says them, and where and when they were printed. */
export function relationSide(claim: AnchoredClaim, records: RecordsById): Html {
  const article = records.article(claim.article)
  const outlet = markup`<a href="${articleUrl(article.id)}">${records.actor(article.outlet).name}</a>`
  return markup`
    <figure class="relation-side">
      <blockquote${attribute('lang', article.language)}><q>${claim.quote.exact}</q></blockquote>
      <figcaption>
        <p class="byline">${outlet}, ${dateWords(article.date)}${DOT}${bylineAfterOutlet(claim, records)}</p>
        <p><a class="claim-link" href="${claimUrl(claim.ref)}">${claim.text}</a></p>
      </figcaption>
    </figure>
  `
}
