import type { Claim, Relation } from '../domain/claim.ts'
import type { ArticleDocument, CorpusDocuments } from '../domain/document.ts'
import { toClaimRef } from '../domain/ids.ts'
import type { ValuePath } from '../domain/place.ts'

/** A claim with the article it stands in. */
export interface PlacedClaim {
  ref: string
  claim: Claim
  article: ArticleDocument
}

/** A relation between two claims that both exist. */
export interface ResolvedRelation {
  relation: Relation
  from: PlacedClaim
  to: PlacedClaim
  /** In the article of `from`. */
  path: ValuePath
}

/** The relations whose two ends exist and are not the same claim. */
export function* resolvedRelations({ articles }: CorpusDocuments): Generator<ResolvedRelation> {
  const claims = new Map<string, PlacedClaim>()
  for (const article of articles) {
    for (const claim of article.value.claims) {
      const ref = toClaimRef(article.id, claim.id)
      claims.set(ref, { ref, claim, article })
    }
  }
  for (const article of articles) {
    for (const [index, claim] of article.value.claims.entries()) {
      const ref = toClaimRef(article.id, claim.id)
      for (const [position, relation] of claim.relations.entries()) {
        const to = claims.get(relation.to)
        if (to === undefined || to.ref === ref) continue
        yield { relation, from: { ref, claim, article }, to, path: ['claims', index, 'relations', position] }
      }
    }
  }
}
