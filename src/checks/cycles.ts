/** The ways from nodes back to themselves, first and last the same. A cycle is told once, not once for each of its nodes. */
export function* cyclesOf(
  nodes: Iterable<string>,
  next: (node: string) => readonly string[],
): Generator<readonly [string, ...string[]]> {
  const told = new Set<string>()
  for (const node of nodes) {
    const cycle = told.has(node) ? undefined : cycleFrom(node, next)
    if (cycle === undefined) continue
    for (const member of cycle) told.add(member)
    yield cycle
  }
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
