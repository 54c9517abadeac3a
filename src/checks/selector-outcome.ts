import { matchQuote } from '../anchoring/match-quote.ts'
import type { CorpusDocuments } from '../domain/document.ts'
import type { TextPositionSelector, TextQuoteSelector } from '../domain/selector.ts'
import { articleText, partsByBlock, type QuotableText } from './quotable-text.ts'
import { type LocatedSelector, selectorsOf } from './selectors-of.ts'
import { sourceTextsOf } from './source-text.ts'
import { matchTypography, type TypographicMatch } from './typographic-match.ts'

/** What looking for the words of a selector came to. */
export type SelectorOutcome =
  | { kind: 'found'; position: TextPositionSelector }
  | { kind: 'ambiguous'; positions: TextPositionSelector[] }
  /** The words leave a paragraph; `parts` are those in each. */
  | { kind: 'crosses-paragraph'; position: TextPositionSelector; parts: TextPositionSelector[] }
  | { kind: 'typography'; matches: TypographicMatch[] }
  /** `exact` stands, but not with this prefix or suffix beside it. */
  | { kind: 'out-of-context'; positions: TextPositionSelector[] }
  | { kind: 'missing' }

/** A selector with the text it was looked for in, and how that went. */
export interface JudgedSelector extends LocatedSelector {
  text: QuotableText
  outcome: SelectorOutcome
}

/** Looks for the words of a selector, and says what stands in their way. */
function judgeSelector(text: QuotableText, selector: TextQuoteSelector): SelectorOutcome {
  const match = matchQuote(text.text, selector)
  if (match.kind === 'ambiguous') return match
  if (match.kind === 'found') return crossing(text, match.position) ?? match
  const matches = matchTypography(text.text, selector)
  const [first] = matches
  if (first !== undefined) return crossing(text, first.position) ?? { kind: 'typography', matches }
  const alone = matchQuote(text.text, { exact: selector.exact })
  if (alone.kind === 'missing') return alone
  return { kind: 'out-of-context', positions: alone.kind === 'found' ? [alone.position] : alone.positions }
}

function crossing(text: QuotableText, position: TextPositionSelector): SelectorOutcome | undefined {
  const parts = partsByBlock(text, position)
  const [only] = parts
  const whole = parts.length === 1 && only?.start === position.start && only.end === position.end
  return whole ? undefined : { kind: 'crosses-paragraph', position, parts }
}

const judged = new WeakMap<CorpusDocuments, JudgedSelector[]>()

/**
 * Every selector of the corpus with its outcome, looked for once for all rules. Words of a source that is missing or can't
 * be decoded are left out: the rules about sources say so.
 */
export function judgedSelectors(documents: CorpusDocuments): readonly JudgedSelector[] {
  const known = judged.get(documents)
  if (known !== undefined) return known
  const sourceOf = sourceTextsOf(documents)
  const selectors = [...selectorsOf(documents)].flatMap((located) => {
    const source = located.in === 'source' ? sourceOf(located.article) : undefined
    if (source !== undefined && source.kind !== 'decoded') return []
    const text = source === undefined ? articleText(located.article) : source.quotable
    return { ...located, text, outcome: judgeSelector(text, located.selector) }
  })
  judged.set(documents, selectors)
  return selectors
}

/** Where the words were looked for, for the end of a sentence. */
export function whereSought({ document, article, in: name }: LocatedSelector): string {
  if (name === 'source') return `the source of ${document === article ? 'this article' : article.file}`
  return document === article ? 'this article' : article.file
}
