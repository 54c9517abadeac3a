import type { ClaimDossier } from '../analysis/claim-dossier.ts'
import { recordsById } from '../analysis/records-by-id.ts'
import { claimInContext } from '../corpus/claim-in-context.ts'
import type { AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { urlAtWords } from '../routes/text-fragment.ts'
import { articleUrl, claimInArticleUrl, claimUrl } from '../routes/urls.ts'
import { toClaimAndQuotation } from '../structured-data/claim-json-ld.ts'
import { citeClaim } from '../structured-data/cite-claim.ts'
import { articleDate } from './article-date.ts'
import { articleLink } from './article-link.ts'
import { bylineAfterOutlet } from './byline.ts'
import { claimFacts } from './claim-facts.ts'
import { concerningClaims } from './concerning-claims.ts'
import { count } from './count.ts'
import { howToCite } from './how-to-cite.ts'
import { markup, type Html } from './markup.ts'
import type { PageIdentity } from './page-head.ts'
import { wordsInContext } from './words-in-context.ts'
import { DOT } from './middle-dot.ts'

/** What the page of a claim says about itself. */
export const claimIdentity = (corpus: Corpus, claim: AnchoredClaim): PageIdentity => ({
  story: corpus.story,
  title: claim.text,
  description: claim.text,
  path: claimUrl(claim.ref),
  about: (iri) => toClaimAndQuotation(claim, corpus, iri),
})

/** Everything about one claim: what stands in `<main>` of its page. `site` is the address of the site, where it is known. */
export function claimInFull(corpus: Corpus, dossier: ClaimDossier, site: URL | undefined): Html {
  const { claim, article, number, of, before, after, related } = dossier
  const records = recordsById(corpus)
  const outlet = markup`<a href="${articleUrl(article.id)}">${records.actor(article.outlet).name}</a>`
  return markup`
    <article aria-labelledby="claim">
      <header>
        <p class="kicker">
          Claim ${number} of ${count(of, 'claims', { article: article.id })} in ${articleLink(article)}
        </p>
        <h1 id="claim">${claim.text}</h1>
        <p class="byline">${outlet}${DOT}${articleDate(article)}${DOT}${bylineAfterOutlet(claim, records)}</p>
      </header>
      <div class="dossier">
        <div>
          ${wordsInContext(claimInContext(article, claim), article.language)}
          <p class="label">${placesOfWords(claim, article)}</p>
        </div>
        ${claimFacts(claim, related.sameQuestions, records)}
        ${concerningClaims(claim, related, records)}
        ${howToCite(citeClaim(corpus, claim, site), claim, article)}
      </div>
    </article>
    <nav class="siblings" aria-label="Claims of this article">
      ${sibling('Before', 'prev', before)}
      ${sibling('After', 'next', after)}
    </nav>
  `
}

function placesOfWords({ ref, quote }: AnchoredClaim, { sourceUrl }: Article): Html {
  const here = markup`<a href="${claimInArticleUrl(ref)}">These words in their place in the article</a>`
  if (sourceUrl === undefined) return here
  return markup`${here}${DOT}<a href="${urlAtWords(sourceUrl, quote.exact)}">These words on the publisher’s page</a>`
}

const sibling = (where: string, rel: 'prev' | 'next', claim: AnchoredClaim | undefined): Html | undefined =>
  claim && markup`<p>${where}: <a href="${claimUrl(claim.ref)}" rel="${rel}">${claim.text}</a></p>`
