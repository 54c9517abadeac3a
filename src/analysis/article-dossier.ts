import type { AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { claimsOfArticle } from './claims-of-article.ts'
import { type EvidenceProfile, evidenceProfile } from './evidence-profile.ts'
import { sourceOfArticle } from './lineage-sources.ts'
import { relationsOfArticle, type StatedRelation } from './stated-relations.ts'

/** How many of the other articles of a source are named. */
const OTHERS_NAMED = 10

/** What the coverage holds on one article: everything that its page shows, but for the records that these name. */
export interface ArticleDossier {
  article: Article
  claims: readonly AnchoredClaim[]
  profile: EvidenceProfile
  relations: readonly StatedRelation[]
  /** The source it belongs to: how many articles are of it, and the first few of the others. */
  source: { id: string; articles: number; others: Article[] }
}

/** The dossier of an article. */
export function articleDossier(corpus: Corpus, article: Article): ArticleDossier {
  const { id, articles } = sourceOfArticle(corpus, article.id)
  // A source can be most of the coverage: it looks at no more than it names.
  const others = articles.slice(0, OTHERS_NAMED + 1).filter((other) => other.id !== article.id)
  return {
    article,
    claims: claimsOfArticle(corpus, article.id),
    profile: evidenceProfile(corpus, article),
    relations: relationsOfArticle(corpus, article.id),
    source: { id, articles: articles.length, others: others.slice(0, OTHERS_NAMED) },
  }
}
