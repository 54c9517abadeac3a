import type { AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { oncePerCorpus } from './once-per-corpus.ts'

/** The claims of an article in the order of its text. A claim's number is its place in this list, counted from 1. */
export const claimsOfArticle = (corpus: Corpus, article: string): readonly AnchoredClaim[] =>
  claimsByArticle(corpus).get(article) ?? []

const claimsByArticle = oncePerCorpus(({ claims }) => Map.groupBy(claims, (claim) => claim.article))
