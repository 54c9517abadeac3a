import { sliceText, toUnitOffset } from '../anchoring/code-points.ts'
import { matchQuote } from '../anchoring/match-quote.ts'
import type { TextBlock, TextBlockKind } from '../domain/article-text.ts'
import type { AnchoredClaim, Article } from '../domain/corpus.ts'
import type { TextPositionSelector, TextQuoteSelector } from '../domain/selector.ts'
import { segmentsOf } from '../markdown/segments.ts'

/** What words do for a claim: carry it, name its speaker, complete it, or tell its time. */
export type WordsRole = 'quote' | 'attribution' | 'context' | 'when'

/** A stretch of a paragraph whose words do the same from end to end. */
export interface RoleSegment {
  text: string
  /** Empty where the words do nothing for the claim. */
  roles: WordsRole[]
  /** The roles whose words begin here. */
  begins: WordsRole[]
}

/** A paragraph (heading, caption, list item, the title) in which words of a claim stand. */
export interface ClaimParagraph {
  kind: TextBlockKind
  holdsQuote: boolean
  segments: RoleSegment[]
}

/** The words of a claim in their whole paragraphs, in the order of the text. */
export function claimInContext(article: Article, claim: AnchoredClaim): ClaimParagraph[] {
  const words = [
    { role: 'quote' as const, position: claim.position },
    ...positionsOf(article, 'attribution', [claim.attribution]),
    ...positionsOf(article, 'context', claim.context),
    ...positionsOf(article, 'when', [claim.whenBasis]),
  ]
  return article.blocks.flatMap((block) => {
    const here = words.filter(({ position }) => position.start < block.end && position.end > block.start)
    return here.length === 0 ? [] : [toParagraph(article.text, block, here)]
  })
}

interface RoleWords {
  role: WordsRole
  position: TextPositionSelector
}

const positionsOf = (
  article: Article,
  role: WordsRole,
  selectors: readonly (TextQuoteSelector | undefined)[],
): RoleWords[] =>
  selectors.flatMap((selector) => {
    const match = selector && matchQuote(article.text, selector)
    return match?.kind === 'found' ? [{ role, position: match.position }] : []
  })

function toParagraph(text: string, block: TextBlock, words: readonly RoleWords[]): ClaimParagraph {
  const blockText = sliceText(text, block)
  const toUnit = (codePoint: number) => toUnitOffset(blockText, Math.max(0, codePoint - block.start))
  const ranges = words.map(({ position }, index) => ({
    name: String(index),
    start: toUnit(position.start),
    end: toUnit(Math.min(position.end, block.end)),
  }))
  const rolesOf = (indexes: readonly string[]) => [
    ...new Set(indexes.flatMap((index) => words[Number(index)]?.role ?? [])),
  ]
  return {
    kind: block.kind,
    holdsQuote: words.some(({ role }) => role === 'quote'),
    segments: segmentsOf(0, blockText.length, ranges).map(({ start, end, names, first }) => ({
      text: blockText.slice(start, end),
      roles: rolesOf(names),
      begins: rolesOf(first),
    })),
  }
}
