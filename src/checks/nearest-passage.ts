import { distance } from 'fastest-levenshtein'
import { matchQuote } from '../anchoring/match-quote.ts'
import { findNearestText, type NearestText } from '../anchoring/nearest-text.ts'
import { countCodePoints, sliceText, toPosition, toUnitOffset } from '../anchoring/code-points.ts'
import type { ArticleDocument } from '../domain/document.ts'
import type { Place } from '../domain/place.ts'
import type { QuotableText } from './quotable-text.ts'
import { cutsWord } from './whole-words.ts'

/** The passage most like the words sought, within one paragraph and of whole words; for messages only. */
export function nearestPassage({ text, blocks }: QuotableText, sought: string): NearestText | undefined {
  const parts = blocks.length === 0 ? [{ start: 0, end: countCodePoints(text) }] : blocks
  let best: NearestText | undefined
  for (const part of parts) {
    const partText = sliceText(text, part)
    const nearest = findNearestText(partText, sought)
    if (nearest === undefined || (best !== undefined && best.edits <= nearest.edits)) continue
    const { position, ...whole } = toWholeWords(partText, nearest, sought)
    best = { ...whole, position: { start: part.start + position.start, end: part.start + position.end } }
  }
  return best
}

function toWholeWords(text: string, { position, text: words, edits }: NearestText, sought: string): NearestText {
  const start = toUnitOffset(text, position.start)
  let [from, to] = [start, start + words.length]
  while (cutsWord(text, from)) from -= 1
  while (cutsWord(text, to)) to += 1
  const whole = text.slice(from, to)
  if (whole === words) return { position, text: words, edits }
  return { position: toPosition(text, from, to), text: whole, edits: distance(whole, sought) }
}

/** Letters to search for likeness, for one quote: enough for hundreds of articles, so that one slip never takes minutes. */
const LIKENESS_BUDGET = 2_000_000

/** The place of these words, or of words like them, in another article. */
export function placeElsewhere(
  articles: readonly ArticleDocument[],
  not: ArticleDocument,
  sought: string,
): Place | undefined {
  const others = articles.filter((article) => article !== not)
  for (const article of others) {
    const match = matchQuote(article.text, { exact: sought })
    if (match.kind === 'found') return article.placeOfText(match.position)
    if (match.kind === 'ambiguous') return match.positions.slice(0, 1).map(article.placeOfText)[0]
  }
  let budget = LIKENESS_BUDGET
  for (const article of others) {
    budget -= article.text.length
    if (budget < 0) return undefined
    const nearest = findNearestText(article.text, sought)
    if (nearest !== undefined) return article.placeOfText(nearest.position)
  }
  return undefined
}
