import type { CorpusDocuments } from '../domain/document.ts'

/** What each work was directly made from; works are `articles/<slug>` and `reports/<id>`. */
export function derivation({ articles, reports }: CorpusDocuments): (work: string) => readonly string[] {
  const sources = new Map<string, readonly string[]>()
  for (const { id, value } of articles) {
    if (value.derivesFrom !== 'unknown') sources.set(`articles/${id}`, value.derivesFrom)
  }
  for (const { id, value } of reports) sources.set(`reports/${id}`, value.derivesFrom)
  return (work) => sources.get(work) ?? []
}
