import { describePosition } from '../../anchoring/match-quote.ts'
import type { TextPositionSelector } from '../../domain/selector.ts'
import type { Check } from '../check.ts'
import { judgedSelectors, whereSought } from '../selector-outcome.ts'
import { wordsAround } from '../words-around.ts'
import { yamlLine } from '../yaml-line.ts'

const ruleId = 'quote-ambiguous'

/** Words that a file quotes stand in their text once. Several places are never guessed between. */
export const quoteAmbiguous: Check = {
  ruleId,
  *run(documents) {
    for (const judged of judgedSelectors(documents)) {
      if (judged.outcome.kind !== 'ambiguous') continue
      const { role, plural, document, path, text, outcome } = judged
      const times = outcome.positions.length === 2 ? 'twice' : `${outcome.positions.length} times`
      yield {
        ruleId,
        place: document.placeOf([...path, 'exact']),
        reason: `${role} ${plural ? 'occur' : 'occurs'} ${times} in ${whereSought(judged)}, so nobody can tell which place is meant.`,
        details: [
          {
            kind: 'occurrences',
            occurrences: outcome.positions.map((position) => ({
              place: text.placeOf(position),
              excerpt: wordsAround(text.text, position),
            })),
          },
        ],
        fix: [
          `Add prefix: or suffix: so that only one remains, for example ${examples(text.text, outcome.positions)}.`,
          'Or quote a longer stretch, if the claim needs it.',
        ],
      }
    }
  },
}

function examples(text: string, [first, second]: readonly TextPositionSelector[]): string {
  const example = (position: TextPositionSelector) => {
    const { prefix, suffix } = describePosition(text, position)
    return [
      ...(prefix === undefined ? [] : [yamlLine('prefix', prefix)]),
      ...(suffix === undefined ? [] : [yamlLine('suffix', suffix)]),
    ].join(', ')
  }
  if (first === undefined) return 'prefix: "He said: "'
  return second === undefined ? example(first) : `${example(first)} for the first and ${example(second)} for the second`
}
