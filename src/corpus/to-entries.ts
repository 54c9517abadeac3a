import { createHash } from 'node:crypto'
import type { ArticleEntry } from '../domain/article.ts'
import type { ArticleDocument, ContentDocument, CorpusDocuments, SourceDocument } from '../domain/document.ts'
import type { Ledger } from '../domain/ledger.ts'
import { type CorpusParts, toCorpus } from './to-corpus.ts'

/** Articles with their sources and ledgers, as the content collection holds them; one that lacks either is left out. */
export function toArticleEntries(
  documents: Pick<CorpusDocuments, 'articles' | 'sources' | 'ledgers'>,
): (ArticleEntry & { id: string })[] {
  const sources = new Map(documents.sources.map((source) => [source.name, source]))
  const ledgers = new Map(documents.ledgers.map((ledger) => [ledger.id, ledger]))
  return documents.articles.flatMap((document) => {
    const [source, ledger] = [sources.get(document.value.source.file), ledgers.get(document.id)]
    return source === undefined || ledger === undefined ? [] : [toArticleEntry(document, source, ledger)]
  })
}

const toArticleEntry = (
  { id, value, body, text, blocks }: ArticleDocument,
  source: SourceDocument,
  ledger: ContentDocument<Ledger>,
): ArticleEntry & { id: string } => ({
  ...value,
  id,
  body,
  text,
  blocks,
  textSha256: createHash('sha256').update(text).digest('hex'),
  sourceText: new TextDecoder(value.source.encoding).decode(source.bytes),
  ledger: ledger.value,
})

/** The value of a document with its id. */
export const toEntry = <T extends object>({ id, value }: ContentDocument<T>): T & { id: string } => ({ ...value, id })

/** The corpus that a content folder holds. */
export function documentsToCorpus(documents: CorpusDocuments) {
  if (documents.story === undefined) throw new Error('A corpus without a readable story.yaml cannot be shown.')
  const parts: CorpusParts = {
    story: documents.story.value,
    articles: toArticleEntries(documents),
    actors: documents.actors.map(toEntry),
    events: documents.events.map(toEntry),
    questions: documents.questions.map(toEntry),
    reports: documents.reports.map(toEntry),
  }
  return toCorpus(parts)
}
