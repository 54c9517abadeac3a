import type { CorpusDocuments } from '../../domain/document.ts'
import type { Finding, FindingDetail } from '../../domain/finding.ts'
import type { TextPositionSelector } from '../../domain/selector.ts'
import { matchQuote } from '../../anchoring/match-quote.ts'
import { sliceText } from '../../anchoring/code-points.ts'
import type { Check } from '../check.ts'
import { nearestPassage, placeElsewhere } from '../nearest-passage.ts'
import { type JudgedSelector, judgedSelectors, whereSought } from '../selector-outcome.ts'
import { wordsAround } from '../words-around.ts'
import { yamlText } from '../yaml-line.ts'

const ruleId = 'quote-not-found'

/** Words that a file quotes stand in their text. */
export const quoteNotFound: Check = {
  ruleId,
  *run(documents) {
    for (const judged of judgedSelectors(documents)) {
      if (judged.outcome.kind === 'missing') yield missing(judged, documents)
      if (judged.outcome.kind === 'out-of-context') yield outOfContext(judged, judged.outcome.positions)
    }
  },
}

function missing(judged: JudgedSelector, documents: CorpusDocuments): Finding {
  const { role, plural, document, path, selector, text, ifMeant, ifNowhere } = judged
  const nearest = nearestPassage(text, selector.exact)
  const elsewhere =
    nearest === undefined ? placeElsewhere(documents.articles, judged.article, selector.exact) : undefined
  const details: FindingDetail[] = []
  if (nearest !== undefined) {
    const place = text.placeOf(nearest.position)
    details.push({
      kind: 'nearest',
      in: judged.in,
      place,
      edits: nearest.edits,
      article: nearest.text,
      quote: selector.exact,
    })
  }
  if (elsewhere !== undefined) details.push({ kind: 'elsewhere', place: elsewhere })
  return {
    ruleId,
    place: document.placeOf([...path, 'exact']),
    reason: `${role} ${plural ? 'do' : 'does'} not occur in ${whereSought(judged)}.`,
    details,
    fix: [
      ...(nearest === undefined ? [] : [`${ifMeant}, copy its words: ${nearest.text}`]),
      ...(judged.in === 'article'
        ? ['If the article was edited since, note it in content/README.md and quote the new words.']
        : []),
      `If no passage says this, ${ifNowhere}. Do not change the ${judged.in} to fit the quote.`,
    ],
  }
}

function outOfContext(judged: JudgedSelector, positions: readonly TextPositionSelector[]): Finding {
  const { role, plural, document, path, selector, text } = judged
  const { exact, prefix, suffix } = selector
  const stands = (part: { prefix?: string; suffix?: string }) =>
    matchQuote(text.text, { exact, ...part }).kind !== 'missing'
  const wrong = [
    ...(prefix !== undefined && !stands({ prefix }) ? ['prefix'] : []),
    ...(suffix !== undefined && !stands({ suffix }) ? ['suffix'] : []),
  ]
  const keys = wrong.length === 0 ? ['prefix', 'suffix'] : wrong
  return {
    ruleId,
    place: document.placeOf([...path, keys[0] ?? 'prefix']),
    reason: `${role} ${plural ? 'stand' : 'stands'} in ${whereSought(judged)}, but not with the words under ${keys.join(' and ')} beside ${plural ? 'them' : 'it'}.`,
    details: [
      {
        kind: 'occurrences',
        occurrences: positions.map((position) => ({
          place: text.placeOf(position),
          excerpt: wordsAround(text.text, position),
        })),
      },
    ],
    fix: [
      positions.length === 1
        ? `Remove ${keys.join(' and ')}: the words occur only once.`
        : `Copy what stands there to the letter, spaces included, for example ${contextExample(text.text, positions[0], keys)}.`,
    ],
  }
}

function contextExample(text: string, position: TextPositionSelector | undefined, keys: readonly string[]): string {
  if (position === undefined) return 'prefix: "He said: "'
  const { start, end } = position
  return keys.includes('prefix')
    ? `prefix: ${yamlText(sliceText(text, { start: Math.max(0, start - 20), end: start }))}`
    : `suffix: ${yamlText(sliceText(text, { start: end, end: end + 20 }))}`
}
