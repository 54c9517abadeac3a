/** How many words an excerpt has. */
const LENGTH = 32

/** The stretch of a text that holds the most of the found words, which count from 0; empty where there are none. */
export function excerptOf(words: readonly string[], found: readonly number[]): string {
  if (found.length === 0) return ''
  const countFrom = (first: number): number => found.filter((at) => at >= first && at < first + LENGTH / 2).length
  const densest = found.reduce((best, at) => (countFrom(at) > countFrom(best) ? at : best))
  const start = Math.max(0, Math.min(densest - LENGTH / 4, words.length - LENGTH))
  const end = start + LENGTH
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`
}
