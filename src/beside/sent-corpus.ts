import type { Corpus } from '../domain/corpus.ts'

/**
 * The corpus as it is sent to the process that makes the index. What it doesn't ask for stays behind, since everything sent is
 * copied: the Markdown of articles and how it was made from their sources, which are most of a corpus.
 */
export const sentCorpus = (corpus: Corpus): Corpus => ({
  ...corpus,
  articles: corpus.articles.map((article) => ({
    ...article,
    body: '',
    sourceText: '',
    ledger: { edits: [] },
  })),
})
