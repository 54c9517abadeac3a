/** The ways from nodes back to themselves, first and last the same. A cycle is told once, not once for each of its nodes. */
export function* cyclesOf(
  nodes: Iterable<string>,
  next: (node: string) => readonly string[],
): Generator<readonly [string, ...string[]]> {
  const told = new Set<string>()
  // Long chains without a cycle would be walked once from each of their nodes.
  for (const node of entangled([...nodes], next)) {
    const cycle = told.has(node) ? undefined : cycleFrom(node, next)
    if (cycle === undefined) continue
    for (const member of cycle) told.add(member)
    yield cycle
  }
}

/** The nodes from which a way leads into a cycle: what is left after those that lead nowhere are taken away, again and again. */
function entangled(nodes: readonly string[], next: (node: string) => readonly string[]): string[] {
  const leadingTo = new Map<string, string[]>()
  const ways = new Map<string, number>()
  for (const node of nodes) {
    const following = next(node)
    ways.set(node, following.length)
    for (const other of following) {
      const leading = leadingTo.get(other)
      if (leading === undefined) leadingTo.set(other, [node])
      else leading.push(node)
    }
  }
  const leadNowhere = [...new Set([...nodes, ...leadingTo.keys()])].filter((node) => (ways.get(node) ?? 0) === 0)
  // A list grows while it is walked.
  for (const end of leadNowhere) {
    for (const node of leadingTo.get(end) ?? []) {
      const left = (ways.get(node) ?? 0) - 1
      ways.set(node, left)
      if (left === 0) leadNowhere.push(node)
    }
  }
  return nodes.filter((node) => (ways.get(node) ?? 0) > 0)
}

function cycleFrom(start: string, next: (node: string) => readonly string[]): [string, ...string[]] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const following of next(node)) {
      if (following === start) return wayBack(start, node, cameFrom)
      if (cameFrom.has(following)) continue
      cameFrom.set(following, node)
      queue.push(following)
    }
  }
  return undefined
}

function wayBack(start: string, last: string, cameFrom: ReadonlyMap<string, string>): [string, ...string[]] {
  const way = [start]
  for (let node: string | undefined = last; node !== undefined && node !== start; node = cameFrom.get(node)) {
    way.unshift(node)
  }
  return [start, ...way]
}
