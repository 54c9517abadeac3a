import { recordsById } from '../analysis/records-by-id.ts'
import type { AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { articleThing, claimThing, quotationThing, type ToIri } from '../routes/thing-iris.ts'
import { claimUrl, eventUrl } from '../routes/urls.ts'
import { toNamedActor } from './actor-json-ld.ts'
import { toNamedArticle } from './article-json-ld.ts'
import { isoCoverage } from './iso-date.ts'
import type { Claim, Quotation } from './json-ld.ts'
import { nonEmpty } from './non-empty.ts'
import { toInterpreter } from './site-json-ld.ts'

/**
 * What the page of a claim says to machines: our sentence, and the words that it was read from. It is no `ClaimReview`: quoting
 * is not reviewing.
 */
export function toClaimAndQuotation(claim: AnchoredClaim, corpus: Corpus, iri: ToIri): [Claim, Quotation] {
  const { article: articleOf, actor: actorOf } = recordsById(corpus)
  const article = articleOf(claim.article)
  const { story } = corpus
  const named = (id: string) => toNamedActor(actorOf(id), iri)
  return [
    {
      '@type': 'Claim',
      '@id': iri(claimThing(claim.ref)),
      url: iri(claimUrl(claim.ref)),
      text: claim.text,
      inLanguage: story.language,
      author: claim.speaker.map(named),
      appearance: toNamedArticle(article, iri),
      claimInterpreter: toInterpreter(iri),
      about: nonEmpty([
        ...claim.about.map(named),
        ...(claim.event === undefined ? [] : [{ '@id': iri(eventUrl(claim.event)) }]),
      ]),
      temporalCoverage: claim.when === undefined ? undefined : isoCoverage(claim.when),
      isBasedOn: { '@id': iri(quotationThing(claim.ref)) },
      license: story.licence.url,
    },
    {
      '@type': 'Quotation',
      '@id': iri(quotationThing(claim.ref)),
      text: claim.quote.exact,
      inLanguage: article.language ?? story.language,
      isPartOf: { '@id': iri(articleThing(article.id)) },
    },
  ]
}
