import type { AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { claimsOfArticle } from './claims-of-article.ts'
import { recordsById } from './records-by-id.ts'
import { type RelatedClaims, relatedClaims } from './related-claims.ts'

/** What the coverage holds on one claim: everything that its page shows, but for the records that these name. */
export interface ClaimDossier {
  claim: AnchoredClaim
  article: Article
  /** Its place among the claims of the article, counted from 1, and how many those are. */
  number: number
  of: number
  before: AnchoredClaim | undefined
  after: AnchoredClaim | undefined
  related: RelatedClaims
}

/** The dossier of a claim. */
export function claimDossier(corpus: Corpus, claim: AnchoredClaim): ClaimDossier {
  const siblings = claimsOfArticle(corpus, claim.article)
  const index = siblings.indexOf(claim)
  return {
    claim,
    article: recordsById(corpus).article(claim.article),
    number: index + 1,
    of: siblings.length,
    before: siblings[index - 1],
    after: siblings[index + 1],
    related: relatedClaims(corpus, claim),
  }
}
