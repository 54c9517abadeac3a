import { countCodePoints } from '../anchoring/code-points.ts'
import { differingSigns } from './differing-signs.ts'
import { fold, indexIn, stretch } from './folded-text.ts'
import type { TextPositionSelector, TextQuoteSelector } from '../domain/selector.ts'

/** Words that differ from a selector's only in how they are set. */
export interface TypographicMatch {
  position: TextPositionSelector
  /** The selector as the text sets it. */
  corrected: TextQuoteSelector
  /** The signs that differ, each named once. */
  inText: string[]
  inSelector: string[]
}

/**
 * Finds the words of a selector with quotation marks, dashes, dots, spaces and accents made alike. For messages only:
 * a quote is accepted to the letter or not at all.
 */
export function matchTypography(text: string, selector: TextQuoteSelector): TypographicMatch[] {
  const { exact, prefix = '', suffix = '' } = selector
  const [haystack, needle] = [fold(text), fold(prefix + exact + suffix)]
  const [prefixLength, exactLength] = [fold(prefix).folded.length, fold(exact).folded.length]
  if (exactLength === 0) return []
  const matches: TypographicMatch[] = []
  for (let at = indexIn(haystack, needle, 0); at !== -1; at = indexIn(haystack, needle, at + 1)) {
    const bounds = [at, at + prefixLength, at + prefixLength + exactLength, at + needle.folded.length] as const
    const before = stretch(haystack, bounds[0], bounds[1])
    const words = stretch(haystack, bounds[1], bounds[2])
    const after = stretch(haystack, bounds[2], bounds[3])
    if (before === undefined || words === undefined || after === undefined) continue
    const start = countCodePoints(text.slice(0, words.start))
    matches.push({
      position: { start, end: start + countCodePoints(words.text) },
      corrected: {
        exact: words.text,
        ...(prefix !== '' && { prefix: before.text }),
        ...(suffix !== '' && { suffix: after.text }),
      },
      ...differingSigns(before.text + words.text + after.text, prefix + exact + suffix),
    })
  }
  return matches
}
