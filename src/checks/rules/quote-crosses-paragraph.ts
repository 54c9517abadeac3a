import { sliceText } from '../../anchoring/code-points.ts'
import type { FindingDetail } from '../../domain/finding.ts'
import type { Check } from '../check.ts'
import { type JudgedSelector, judgedSelectors } from '../selector-outcome.ts'
import { yamlLine, yamlText } from '../yaml-line.ts'

const ruleId = 'quote-crosses-paragraph'

/** Words that a file quotes stand within one paragraph, heading or list item. */
export const quoteCrossesParagraph: Check = {
  ruleId,
  *run(documents) {
    for (const judged of judgedSelectors(documents)) {
      if (judged.outcome.kind !== 'crosses-paragraph') continue
      const { role, plural, document, path, text, outcome } = judged
      yield {
        ruleId,
        place: document.placeOf([...path, 'exact']),
        reason: `${role} ${plural ? 'run' : 'runs'} across the end of a paragraph, a heading or a list item. Words are marked within one, so that a reader sees them in one piece.`,
        details: [
          { kind: 'see', label: 'They begin here', place: text.placeOf(outcome.parts[0] ?? outcome.position) },
          ...pasteLines(
            judged,
            outcome.parts.map((part) => sliceText(text.text, part)),
          ),
        ],
        fix: [
          'Quote the part that carries the statement. Words needed to understand it go to the context of the claim.',
        ],
      }
    }
  },
}

function pasteLines({ path }: JudgedSelector, parts: readonly string[]): FindingDetail[] {
  const [first, ...others] = parts
  if (first === undefined) return []
  const isQuote = path[0] === 'claims' && path.at(-1) === 'quote'
  const lines = isQuote
    ? [
        `quote: { exact: ${yamlText(first)} }`,
        'context:',
        ...others.map((other) => `  - { exact: ${yamlText(other)} }`),
      ]
    : parts.map((part) => yamlLine('exact', part))
  const label = isQuote ? 'With the first part as the quote, paste these lines:' : 'Paste one of these lines:'
  return [{ kind: 'paste', label, line: lines.join('\n') }]
}
