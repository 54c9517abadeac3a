import { closest, distance } from 'fastest-levenshtein'

/** The name most like the one written, for messages; `undefined` where nothing is near enough to be a slip. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const candidates = [...names]
  if (candidates.length === 0) return undefined
  const best = closest(written, candidates)
  return distance(written, best) <= Math.max(2, Math.ceil(written.length / 2)) ? best : undefined
}
