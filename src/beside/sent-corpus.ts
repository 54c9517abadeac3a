import type { Corpus } from '../domain/corpus.ts'

/**
 * The corpus as it is sent to the process beside the build. What that doesn't ask for stays behind, since everything sent is copied: the
 * Markdown of articles, and how it was made from their sources.
 */
export const sentCorpus = (corpus: Corpus): Corpus => ({
  ...corpus,
  articles: corpus.articles.map((article) => ({ ...article, body: '', ledger: { edits: [] } })),
})
