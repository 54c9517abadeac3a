import type { Article, Corpus } from '../domain/corpus.ts'
import { lineage, type LineageEdge, type LineageNode } from './lineage.ts'
import { oncePerCorpus } from './once-per-corpus.ts'

/** A source: articles that were made from each other or from one work, with what they hang together by. */
export interface LineageSource {
  /** What `lineage(corpus).sourceOf` gives for its articles. */
  id: string
  /** Articles in order of publication, then reports, then outlets. */
  nodes: LineageNode[]
  edges: LineageEdge[]
  /** In order of publication. */
  articles: Article[]
  /** Whether some of its articles may be copies of something that nobody knows. */
  isOfUnknownOrigin: boolean
}

/** Every source of the coverage, in the order of its first article. */
export const lineageSources: (corpus: Corpus) => readonly LineageSource[] = oncePerCorpus((corpus) => [
  ...sourcesById(corpus).values(),
])

/** The source that an article belongs to. */
export function sourceOfArticle(corpus: Corpus, article: string): LineageSource {
  const source = sourcesById(corpus).get(lineage(corpus).sourceOf(article))
  if (source === undefined) throw new RangeError(`The corpus has no article "${article}".`)
  return source
}

const sourcesById = oncePerCorpus((corpus) => {
  const { nodes, edges, sourceOf, sourceOfNode, isOfUnknownOrigin } = lineage(corpus)
  const nodesOf = Map.groupBy(nodes, ({ id }) => sourceOfNode(id))
  const edgesOf = Map.groupBy(edges, ({ from }) => sourceOfNode(from))
  return new Map(
    [...Map.groupBy(corpus.articles, ({ id }) => sourceOf(id))].map(([id, articles]): [string, LineageSource] => {
      const own = nodesOf.get(id) ?? []
      const inOrder = new Map(articles.map((article, index) => [article.id, index]))
      const ofKind = (kind: LineageNode['kind']) => own.filter((node) => node.kind === kind)
      const printed = ofKind('article').sort((a, b) => (inOrder.get(a.record) ?? 0) - (inOrder.get(b.record) ?? 0))
      return [
        id,
        {
          id,
          nodes: [...printed, ...ofKind('report'), ...ofKind('outlet')],
          edges: edgesOf.get(id) ?? [],
          articles,
          isOfUnknownOrigin: articles.some((article) => isOfUnknownOrigin(article.id)),
        },
      ]
    }),
  )
})
