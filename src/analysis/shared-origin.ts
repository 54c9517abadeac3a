import { articleNode, type Lineage, type LineageEdge } from './lineage.ts'

/**
 * How two articles go back to one work or outlet: the edges that lead from each to it, nearest first; `undefined` where they
 * don't. One that passes on both isn't looked at: a digest doesn't make its sources copies of each other.
 */
export function sharedOrigin(
  { edgesFrom }: Pick<Lineage, 'edgesFrom'>,
  a: string,
  b: string,
): readonly [LineageEdge[], LineageEdge[]] | undefined {
  const [fromA, fromB] = [waysBack(articleNode(a), edgesFrom), waysBack(articleNode(b), edgesFrom)]
  for (const [origin, way] of fromA) {
    const other = fromB.get(origin)
    if (other !== undefined) return [way, other]
  }
  return undefined
}

/** Everything that a work goes back to, itself first and the nearest before the farther, with the way there. */
function waysBack(start: string, edgesFrom: Lineage['edgesFrom']): ReadonlyMap<string, LineageEdge[]> {
  const ways = new Map<string, LineageEdge[]>([[start, []]])
  // A map grows while it is walked.
  for (const [node, way] of ways) {
    for (const edge of edgesFrom(node)) if (!ways.has(edge.to)) ways.set(edge.to, [...way, edge])
  }
  return ways
}
