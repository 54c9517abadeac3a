import { compareText } from '../domain/compare-text.ts'
import type { Facets } from './read-facets.ts'

/**
 * Rows by date of publication. The first possible day counts, then the last; the newest first is the same from behind. What has
 * no known date stands at the end either way; rows that are equal stay as they were.
 */
export function sortRows(rows: readonly number[], order: 'new' | 'old', { published }: Facets): number[] {
  const sign = order === 'old' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [x, y] = [published[a] ?? null, published[b] ?? null]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return sign * (compareText(x[0], y[0]) || compareText(x[1] || '~', y[1] || '~'))
  })
}

/** How many of them have no known date of publication. */
export const countUndated = (rows: readonly number[], { published }: Facets): number =>
  rows.filter((row) => (published[row] ?? null) === null).length
