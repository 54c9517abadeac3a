/** Words to be marked, half-open, counted in whatever unit the caller counts in. */
export interface MarkedRange {
  name: string
  start: number
  end: number
}

/** A stretch that lies in the same ranges from end to end; each list holds their names. */
export interface Segment {
  start: number
  end: number
  names: string[]
  /** Those of ranges that begin with it. */
  first: string[]
  /** Those of ranges that end with it. */
  last: string[]
}

/**
 * Cuts `[start, end)` wherever a range begins or ends, and at `furtherCuts` inside it.
 * Ranges may overlap; segments don't, and leave nothing out.
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
  const namesOf = (some: readonly MarkedRange[]) => some.map(({ name }) => name)
  return {
    start,
    end,
    names: namesOf(covering),
    first: namesOf(covering.filter((range) => range.start >= start)),
    last: namesOf(covering.filter((range) => range.end <= end)),
  }
}
