import type { Claim, Relation } from '../domain/claim.ts'
import type { ArticleDocument, CorpusDocuments } from '../domain/document.ts'
import { toClaimRef } from '../domain/ids.ts'
import type { ValuePath } from '../domain/place.ts'

/** A claim with the article it stands in. */
export interface PlacedClaim {
  ref: string
  claim: Claim
  article: ArticleDocument
  /** In its article. */
  path: ValuePath
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
  const claims = articles.flatMap((article) =>
    article.value.claims.map((claim, index): PlacedClaim => {
      return { ref: toClaimRef(article.id, claim.id), claim, article, path: ['claims', index] }
    }),
  )
  const byRef = new Map(claims.map((claim) => [claim.ref, claim]))
  for (const from of claims) {
    for (const [position, relation] of from.claim.relations.entries()) {
      const to = byRef.get(relation.to)
      if (to === undefined || to.ref === from.ref) continue
      yield { relation, from, to, path: [...from.path, 'relations', position] }
    }
  }
}
