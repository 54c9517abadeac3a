/** Words of a claim, half-open, counted in whatever unit the caller counts in. */
export interface MarkedRange {
  claim: string
  start: number
  end: number
}

/** A stretch that carries the same claims from end to end. */
export interface Segment {
  start: number
  end: number
  claims: string[]
  /** The claims whose words begin with it. */
  first: string[]
  /** The claims whose words end with it. */
  last: string[]
}

/**
 * Cuts `[start, end)` wherever a claim begins or ends, and at the further `cuts` inside it.
 * Claims may overlap; segments don't, and leave nothing out.
 */
export function segmentsOf(
  start: number,
  end: number,
  ranges: readonly MarkedRange[],
  furtherCuts: readonly number[] = [],
): Segment[] {
  const inside = ranges.filter((range) => range.start < end && range.end > start)
  const cuts = new Set([start, end, ...furtherCuts.filter((cut) => start < cut && cut < end)])
  for (const range of inside) {
    cuts.add(Math.max(start, range.start))
    cuts.add(Math.min(end, range.end))
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => toSegment(from, sorted[index + 1] ?? end, inside))
}

/** `[start, end)` as one piece, whatever begins or ends inside it: for text that can't be cut. */
export const wholeSegment = (start: number, end: number, ranges: readonly MarkedRange[]): Segment =>
  toSegment(start, end, ranges)

function toSegment(start: number, end: number, ranges: readonly MarkedRange[]): Segment {
  const covering = ranges.filter((range) => range.start < end && range.end > start)
  const names = (some: readonly MarkedRange[]) => some.map((range) => range.claim)
  return {
    start,
    end,
    claims: names(covering),
    first: names(covering.filter((range) => range.start >= start)),
    last: names(covering.filter((range) => range.end <= end)),
  }
}
