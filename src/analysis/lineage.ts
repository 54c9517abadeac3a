import type { Actor, AnchoredClaim, Article, Corpus, Report } from '../domain/corpus.ts'
import type { Basis } from '../domain/selector.ts'
import { oncePerCorpus } from './once-per-corpus.ts'

/** A work or an outlet: `articles/<id>`, `reports/<id>` or `outlets/<actor>`. */
export interface LineageNode {
  id: string
  kind: 'article' | 'report' | 'outlet'
  /** The id of the article, report or actor. */
  record: string
}

/** That one end was made from, passes on, or was printed by the other. */
export interface LineageEdge {
  from: string
  to: string
  kind: 'derives' | 'relays' | 'printed-by'
  /** The words that show it; none where the record itself says it. */
  basis: readonly Basis[]
}

/**
 * Who was made from whom. Articles, reports and the outlets they relay hang together where one passes on another; whatever
 * hangs together is one source.
 */
export interface Lineage {
  nodes: readonly LineageNode[]
  edges: readonly LineageEdge[]
  /** What a node was made from, passes on, or was printed by. */
  edgesFrom: (node: string) => readonly LineageEdge[]
  /** The source that an article belongs to: the first id of everything it hangs together with. */
  sourceOf: (article: string) => string
  /** The same for any node. */
  sourceOfNode: (node: string) => string
  /** Whether an article doesn't tell what it was made from, or was made from one that doesn't: nobody knows whose copy it is. */
  isOfUnknownOrigin: (article: string) => boolean
}

/** What lineage is read from: a corpus, or documents that are still to be checked. */
export interface LineageRecords {
  articles: readonly Pick<Article, 'id' | 'outlet' | 'derivesFrom' | 'derivesFromBasis'>[]
  claims: readonly Pick<AnchoredClaim, 'article' | 'relayedBy' | 'sourcing' | 'speaker' | 'attribution'>[]
  reports: readonly Pick<Report, 'id' | 'outlet' | 'derivesFrom'>[]
  actors: readonly Pick<Actor, 'id' | 'kind'>[]
}

/** The lineage of a corpus. */
export const lineage: (corpus: Corpus) => Lineage = oncePerCorpus(lineageOf)

/** The lineage of records that aren't a corpus yet; pages ask `lineage`, which reads each corpus once. */
export function lineageOf(records: LineageRecords): Lineage {
  const edges = edgesOf(records)
  const ids = new Set([
    ...records.articles.map(({ id }) => articleNode(id)),
    ...edges.flatMap(({ from, to }) => [from, to]),
  ])
  const sorted = [...ids].sort()
  const firstOf = connect(sorted, edges)
  const unknown = ofUnknownOrigin(records, edges)
  const byStart = Map.groupBy(edges, ({ from }) => from)
  const sourceOfNode = (node: string) => firstOf.get(node) ?? node
  return {
    nodes: sorted.map(toNode),
    edges,
    edgesFrom: (node) => byStart.get(node) ?? [],
    sourceOf: (article) => sourceOfNode(articleNode(article)),
    sourceOfNode,
    isOfUnknownOrigin: (article) => unknown.has(articleNode(article)),
  }
}

/** The node of an article. */
export const articleNode = (article: string): string => `articles/${article}`

function edgesOf({ articles, claims, reports, actors }: LineageRecords): LineageEdge[] {
  const outlets = new Set(actors.filter(({ kind }) => kind === 'outlet').map(({ id }) => id))
  const edges: LineageEdge[] = []
  for (const { id, outlet, derivesFrom, derivesFromBasis } of articles) {
    const from = articleNode(id)
    edges.push({ from, to: `outlets/${outlet}`, kind: 'printed-by', basis: [] })
    if (derivesFrom === 'unknown') continue
    for (const to of derivesFrom) edges.push({ from, to, kind: 'derives', basis: derivesFromBasis })
  }
  for (const { id, outlet, derivesFrom } of reports) {
    const from = `reports/${id}`
    if (outlet !== 'unknown') edges.push({ from, to: `outlets/${outlet}`, kind: 'printed-by', basis: [] })
    for (const to of derivesFrom) edges.push({ from, to, kind: 'derives', basis: [] })
  }
  const known = new Set(edges.map(({ from, to }) => `${from} ${to}`))
  for (const { article, relayedBy, sourcing, speaker, attribution } of claims) {
    const passedOn = sourcing === 'outlet' ? [...relayedBy, ...speaker] : relayedBy
    for (const outlet of passedOn.filter((actor) => outlets.has(actor))) {
      const [from, to] = [articleNode(article), `outlets/${outlet}`]
      if (known.has(`${from} ${to}`)) continue
      known.add(`${from} ${to}`)
      const basis: Basis[] = attribution === undefined ? [] : [{ ...attribution, in: 'article' }]
      edges.push({ from, to, kind: 'relays', basis })
    }
  }
  return edges
}

function toNode(id: string): LineageNode {
  const [folder, record = ''] = id.split('/')
  const kind = folder === 'articles' ? 'article' : folder === 'reports' ? 'report' : 'outlet'
  return { id, kind, record }
}

/** For each id the first, in the order given, of all ids that edges connect it with. */
function connect(ids: readonly string[], edges: readonly LineageEdge[]): ReadonlyMap<string, string> {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to)
    neighbours.get(to)?.push(from)
  }
  const firstOf = new Map<string, string>()
  for (const first of ids) {
    if (firstOf.has(first)) continue
    firstOf.set(first, first)
    const reached = [first]
    for (const id of reached) {
      for (const next of neighbours.get(id) ?? []) {
        if (firstOf.has(next)) continue
        firstOf.set(next, first)
        reached.push(next)
      }
    }
  }
  return firstOf
}

/** The works that don't tell what they were made from, and all that were made from these. */
function ofUnknownOrigin({ articles }: LineageRecords, edges: readonly LineageEdge[]): ReadonlySet<string> {
  const derivations = Map.groupBy(
    edges.filter(({ kind }) => kind === 'derives'),
    ({ to }) => to,
  )
  const unknown = new Set(
    articles.filter(({ derivesFrom }) => derivesFrom === 'unknown').map(({ id }) => articleNode(id)),
  )
  // A set grows while it is walked.
  for (const work of unknown) for (const { from } of derivations.get(work) ?? []) unknown.add(from)
  return unknown
}
