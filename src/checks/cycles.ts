/** The way from a node back to itself, first and last the same; `undefined` where there is none. */
export function cycleFrom(start: string, next: (node: string) => readonly string[]): string[] | undefined {
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

function wayBack(start: string, last: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [start]
  for (let node: string | undefined = last; node !== undefined && node !== start; node = cameFrom.get(node)) {
    way.unshift(node)
  }
  return [start, ...way]
}
