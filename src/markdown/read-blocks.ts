import type { Root } from 'mdast'
import { projectText } from '../anchoring/project-text.ts'
import type { TextBlock, TextBlockKind } from '../domain/article-text.ts'
import type { TextQuoteSelector } from '../domain/selector.ts'
import { blocksOf, type MarkdownBlock, parseMarkdown } from './parse-markdown.ts'

/** The text of an article and the Markdown it was projected from. */
export interface ArticleText {
  text: string
  blocks: TextBlock[]
  /** The Markdown behind each block, in the same order; `undefined` for the title. */
  sources: (MarkdownBlock | undefined)[]
}

/** What the text of an article is projected from. */
interface ArticleParts {
  body: string
  title: string
  titleFrom: 'source' | 'editor'
  captions: readonly TextQuoteSelector[]
}

/** Projects title and body of an article to the text that quotes stand in; `tree` is its body, where that is parsed already. */
export function readArticleText(article: ArticleParts, tree: Root = parseMarkdown(article.body)): ArticleText {
  const markdown = blocksOf(tree)
  const sources: (MarkdownBlock | undefined)[] = article.titleFrom === 'source' ? [undefined, ...markdown] : markdown
  const parts = sources.map((source) =>
    source === undefined
      ? { kind: 'title' as const, text: article.title }
      : { kind: kindOf(source, article.captions), text: source.text },
  )
  return { ...projectText(parts), sources }
}

const kindOf = (block: MarkdownBlock, captions: readonly TextQuoteSelector[]): TextBlockKind =>
  block.kind === 'paragraph' && captions.some(({ exact }) => block.text.includes(exact)) ? 'caption' : block.kind
