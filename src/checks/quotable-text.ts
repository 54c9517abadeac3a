import { blockAt } from '../anchoring/project-text.ts'
import type { TextBlock } from '../domain/article-text.ts'
import type { ArticleDocument } from '../domain/document.ts'
import type { Place } from '../domain/place.ts'
import type { TextName, TextPositionSelector } from '../domain/selector.ts'

/** A text that selectors point into: an article as shown, or its source as received. */
export interface QuotableText {
  name: TextName
  text: string
  /** The blocks that a quote may not leave; none for a source, which is quoted across its lines. */
  blocks: readonly TextBlock[]
  placeOf: (position: TextPositionSelector) => Place
}

/** The text of an article, for selectors to point into. */
export const articleText = (article: ArticleDocument): QuotableText => ({
  name: 'article',
  text: article.text,
  blocks: article.blocks,
  placeOf: article.placeOfText,
})

/** The parts of a position that lie in one block each; the position itself, where it leaves none. */
export function partsByBlock({ name, blocks }: QuotableText, position: TextPositionSelector): TextPositionSelector[] {
  if (name === 'source') return [position]
  const block = blockAt(blocks, position.start)
  if (block !== undefined && position.end <= block.end) return [position]
  return blocks
    .filter(({ start, end }) => start < position.end && end > position.start)
    .map(({ start, end }) => ({ start: Math.max(start, position.start), end: Math.min(end, position.end) }))
}
