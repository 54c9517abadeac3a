import type { FindingDetail } from '../../domain/finding.ts'
import type { TextQuoteSelector } from '../../domain/selector.ts'
import type { Check } from '../check.ts'
import { type JudgedSelector, judgedSelectors, whereSought } from '../selector-outcome.ts'
import type { TypographicMatch } from '../typographic-match.ts'
import { wordsAround } from '../words-around.ts'
import { yamlLine } from '../yaml-line.ts'

const ruleId = 'quote-typography'

/** Words that a file quotes have the quotation marks, dashes and spaces of their text. */
export const quoteTypography: Check = {
  ruleId,
  *run(documents) {
    for (const judged of judgedSelectors(documents)) {
      if (judged.outcome.kind !== 'typography') continue
      const { role, plural, document, path } = judged
      const [match, ...others] = judged.outcome.matches
      if (match === undefined) continue
      yield {
        ruleId,
        place: document.placeOf([...path, 'exact']),
        reason: `${role} ${plural ? 'are' : 'is'} not set as in ${whereSought(judged)}: the words are the same, the typography differs.`,
        details: others.length === 0 ? [toPaste(judged, match)] : [toOccurrences(judged, [match, ...others])],
        fix:
          others.length === 0
            ? ['Quotes are taken to the letter, so that anybody can find them by searching. Paste the line as it is.']
            : [
                'The words occur in several places. Copy them from the one that is meant, with words beside them under prefix: or suffix:.',
              ],
      }
    }
  },
}

function toPaste({ selector, in: name }: JudgedSelector, match: TypographicMatch): FindingDetail {
  const lines = changedLines(selector, match.corrected)
  const paste = lines.length === 1 ? 'Paste this line:' : 'Paste these lines:'
  return {
    kind: 'paste',
    label: `The ${name} has ${listSigns(match.inText)}; the quote has ${listSigns(match.inSelector)}. ${paste}`,
    line: lines.join('\n'),
  }
}

const changedLines = (written: TextQuoteSelector, corrected: TextQuoteSelector): string[] =>
  (['exact', 'prefix', 'suffix'] as const).flatMap((key) =>
    corrected[key] === undefined || corrected[key] === written[key] ? [] : [yamlLine(key, corrected[key])],
  )

const toOccurrences = ({ text }: JudgedSelector, matches: readonly TypographicMatch[]): FindingDetail => ({
  kind: 'occurrences',
  occurrences: matches.map(({ position }) => ({
    place: text.placeOf(position),
    excerpt: wordsAround(text.text, position),
  })),
})

/** Signs as a person lists them: `“ ” and —`. */
function listSigns(signs: readonly string[]): string {
  const separator = signs.some((sign) => sign.includes(' ')) ? ', ' : ' '
  return signs.length < 2 ? signs.join('') : `${signs.slice(0, -1).join(separator)} and ${signs.at(-1) ?? ''}`
}
