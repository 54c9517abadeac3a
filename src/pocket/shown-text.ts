import { projectText } from '../anchoring/project-text.ts'
import type { TextBlockKind } from '../domain/article-text.ts'

// The articles stand in the document as HTML (`corpus/marked-text.ts`): an element for each block of the text. Whatever the
// edition adds to them (notes, the numbers of claims) stands outside these elements or has no text.

/** The elements that carry the blocks of an article's text, in order. */
export const shownBlocks = (article: ParentNode): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>('.text > :is(h1, h2, p), .text > ul > li'),
]

const KINDS: Readonly<Record<string, TextBlockKind>> = { h1: 'title', h2: 'heading', li: 'list-item' }

/** The text of an article as this document shows it, by the one definition of an article's text. */
export const shownText = (article: ParentNode): string =>
  projectText(
    shownBlocks(article).map(({ localName, textContent }) => ({
      kind: KINDS[localName] ?? 'paragraph',
      text: textContent,
    })),
  ).text
