import type { TextPositionSelector, TextQuoteSelector } from '../domain/selector.ts'
import { countCodePoints, sliceText, toPosition } from './code-points.ts'

/** Where the words of a selector stand. */
export type QuoteMatch =
  | { kind: 'found'; position: TextPositionSelector }
  | { kind: 'ambiguous'; positions: TextPositionSelector[] }
  | { kind: 'missing' }

/**
 * Finds the words of a selector: to the letter, or not at all.
 * Several matches select all of them (Web Annotation Data Model), so the author is asked for a prefix instead of guessing.
 */
export function matchQuote(text: string, { exact, prefix = '', suffix = '' }: TextQuoteSelector): QuoteMatch {
  const sought = prefix + exact + suffix
  const positions: TextPositionSelector[] = []
  for (let unit = text.indexOf(sought); unit !== -1 && sought !== ''; unit = text.indexOf(sought, unit + 1)) {
    const startUnit = unit + prefix.length
    positions.push(toPosition(text, startUnit, startUnit + exact.length))
  }
  const [first, ...others] = positions
  if (first === undefined) return { kind: 'missing' }
  return others.length === 0 ? { kind: 'found', position: first } : { kind: 'ambiguous', positions }
}

/**
 * Describes a position by its words, with the shortest context (grown word by word) that makes them unique.
 * An empty position has no words and throws a `RangeError`.
 */
export function describePosition(text: string, position: TextPositionSelector): TextQuoteSelector {
  const exact = sliceText(text, position)
  if (exact === '') throw new RangeError(`There are no words at ${JSON.stringify(position)} to describe it by.`)
  const before = sliceText(text, { start: 0, end: position.start })
  const after = sliceText(text, { start: position.end, end: countCodePoints(text) })
  const [wordsBefore, wordsAfter] = [before.split(/(?<=\s)(?=\S)/u), after.split(/(?<=\S)(?=\s)/u)]
  for (let words = 0; words <= Math.max(wordsBefore.length, wordsAfter.length); words += 1) {
    const prefix = words === 0 ? '' : wordsBefore.slice(-words).join('')
    const suffix = wordsAfter.slice(0, words).join('')
    const candidates = [toSelector(exact, prefix, ''), toSelector(exact, '', suffix), toSelector(exact, prefix, suffix)]
    const unique = candidates.find((candidate) => matchQuote(text, candidate).kind === 'found')
    if (unique !== undefined) return unique
  }
  return toSelector(exact, before, after)
}

const toSelector = (exact: string, prefix: string, suffix: string): TextQuoteSelector => ({
  exact,
  ...(prefix !== '' && { prefix }),
  ...(suffix !== '' && { suffix }),
})
