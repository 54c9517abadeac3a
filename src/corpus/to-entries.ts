import { createHash } from 'node:crypto'
import type { ArticleEntry } from '../domain/article.ts'
import type { ArticleDocument, ContentDocument, CorpusDocuments, SourceDocument } from '../domain/document.ts'
import type { Ledger } from '../domain/ledger.ts'
import { type CorpusParts, toCorpus } from './to-corpus.ts'

/** An article with its source and ledger, as the content collection holds it; `undefined` where one of the two is missing. */
export function toArticleEntry(
  document: ArticleDocument,
  sources: readonly SourceDocument[],
  ledgers: readonly ContentDocument<Ledger>[],
): (ArticleEntry & { id: string }) | undefined {
  const source = sources.find(({ name }) => name === document.value.source.file)
  const ledger = ledgers.find(({ id }) => id === document.id)
  if (source === undefined || ledger === undefined) return undefined
  return {
    ...document.value,
    id: document.id,
    body: document.body,
    text: document.text,
    blocks: document.blocks,
    textSha256: createHash('sha256').update(document.text).digest('hex'),
    sourceText: new TextDecoder(document.value.source.encoding).decode(source.bytes),
    ledger: ledger.value,
  }
}

/** The value of a document with its id. */
export const toEntry = <T extends object>({ id, value }: ContentDocument<T>): T & { id: string } => ({ ...value, id })

/** The corpus straight from the files, for tests and commands; pages get theirs from the content collections. */
export function documentsToCorpus(documents: CorpusDocuments) {
  if (documents.story === undefined) throw new Error('A corpus without a readable story.yaml cannot be shown.')
  const parts: CorpusParts = {
    story: documents.story.value,
    articles: documents.articles.flatMap((d) => toArticleEntry(d, documents.sources, documents.ledgers) ?? []),
    actors: documents.actors.map(toEntry),
    events: documents.events.map(toEntry),
    questions: documents.questions.map(toEntry),
    reports: documents.reports.map(toEntry),
  }
  return toCorpus(parts)
}
