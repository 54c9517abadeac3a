import type { PhrasingContent, Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import { sliceText, toUnitOffset } from '../anchoring/code-points.ts'
import type { TextQuoteSelector } from '../domain/selector.ts'
import { type MarkdownBlock, parseMarkdown } from './parse-markdown.ts'
import { readArticleText } from './read-blocks.ts'
import {
  type BlockMarks,
  type Marker,
  phrasingElement,
  type PointedWords,
  remarkMarkClaims,
} from './remark-mark-claims.ts'
import { writtenSigns } from './written-signs.ts'

/** Words that normalising removed, and where they stood. */
export interface Removal {
  /** Its number in the list of removals. */
  index: number
  text: string
  /** Why, in words for the reader. */
  reason: string
  /** Code points of the body before which the words stood. */
  bodyOffset: number
}

/** The words of a claim, in code points of the article's text. */
export interface ClaimToMark {
  claim: string
  start: number
  end: number
  sourcing: string
}

export interface ArticleToRender {
  body: string
  title: string
  titleFrom: 'source' | 'editor'
  captions: readonly TextQuoteSelector[]
  claims: readonly ClaimToMark[]
  /** Other words that the page points at, in code points of the article's text. */
  pointed: readonly PointedWords[]
  removals: readonly Removal[]
  /** The `id` of a claim's words. */
  anchorOf: (claim: string) => string
  /** Where the number of a claim leads. */
  hrefOf: (claim: string) => string
  /** The `id` of a claim's note, which stands on the same page. */
  noteOf: (claim: string) => string
  numberOf: (claim: string) => number
  /** The `id` of removed words, where they are shown in place. */
  removalAnchorOf: (index: number) => string
}

/** A piece of the page: a paragraph, a heading, a whole list. */
export interface Passage {
  html: string
  /** The claims whose words begin in it, in the order of the text. */
  claims: string[]
  /** Numbers of the removals that stood right before it. */
  removedBefore: number[]
}

export interface RenderedArticle {
  /** The title with its claims marked; plain text where the title is ours. */
  titleHtml: string
  titleClaims: string[]
  passages: Passage[]
  /** Numbers of the removals that stood after the last passage. */
  removedAfter: number[]
}

/** Renders an article as HTML, passage by passage, with the words of its claims marked. It never fails and reads no file. */
export function renderArticle(article: ArticleToRender): RenderedArticle {
  const tree = parseMarkdown(article.body)
  const { text, blocks, sources } = readArticleText(article, tree)
  const marksOf = (index: number): Omit<BlockMarks, 'insertions'> => {
    const block = blocks[index]
    if (block === undefined) return { ranges: [], pointed: [] }
    const blockText = sliceText(text, block)
    const inBlock = <Range extends { start: number; end: number }>(ranges: readonly Range[]): Range[] =>
      ranges
        .filter((range) => range.start < block.end && range.end > block.start)
        .map((range) => ({
          ...range,
          start: toUnitOffset(blockText, Math.max(range.start, block.start) - block.start),
          end: toUnitOffset(blockText, Math.min(range.end, block.end) - block.start),
        }))
    const ranges = inBlock(article.claims).map(({ claim, start, end }) => ({ name: claim, start, end }))
    return { ranges, pointed: inBlock(article.pointed) }
  }
  const beginningIn = (index: number): string[] => {
    const block = blocks[index]
    if (block === undefined) return []
    return article.claims
      .filter((claim) => claim.start >= block.start && claim.start < block.end)
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((claim) => claim.claim)
  }

  const markdown = sources.filter((source) => source !== undefined)
  const titleBlocks = sources.length - markdown.length
  const removals = placeRemovals(article, tree, markdown)
  const marksOfBlock: BlockMarks[] = markdown.map((_, index) => ({
    ...marksOf(index + titleBlocks),
    insertions: (removals.inBlock.get(index) ?? []).map(({ at, removal }) => ({
      at,
      node: removedWords(removal, article.removalAnchorOf(removal.index)),
    })),
  }))
  for (const [index, { node }] of markdown.entries()) {
    if (blocks[index + titleBlocks]?.kind === 'caption') node.data = { hProperties: { className: ['caption'] } }
    // The page has one first-level heading: its title.
    if (node.type === 'heading' && node.depth === 1) node.depth = 2
  }

  const toHtml = htmlWriter(article)
  const html = toHtml(tree, marksOfBlock)
  const titleMarks = { ...(titleBlocks === 1 ? marksOf(0) : { ranges: [], pointed: [] }), insertions: [] }
  return {
    titleHtml: titleToHtml(article.title, titleMarks, toHtml),
    titleClaims: titleBlocks === 1 ? beginningIn(0) : [],
    passages: html.map((passageHtml, passage) => ({
      html: passageHtml,
      claims: markdown.flatMap((block, index) => (block.passage === passage ? beginningIn(index + titleBlocks) : [])),
      removedBefore: removals.beforePassage.get(passage) ?? [],
    })),
    removedAfter: removals.beforePassage.get(html.length) ?? [],
  }
}

const removedWords = ({ text, reason }: Removal, id: string): PhrasingContent =>
  phrasingElement('span', { className: 'removed', id }, [
    phrasingElement('del', {}, [{ type: 'text', value: text }]),
    phrasingElement('span', { className: 'removed-reason' }, [{ type: 'text', value: ` Removed: ${reason}. ` }]),
  ])

/** Finds for each removal the passage it stood before, or the place inside a block. */
function placeRemovals(article: ArticleToRender, tree: Root, markdown: readonly MarkdownBlock[]) {
  const beforePassage = new Map<number, number[]>()
  const inBlock = new Map<number, { at: number; removal: Removal }[]>()
  for (const removal of article.removals) {
    const offset = toUnitOffset(article.body, removal.bodyOffset)
    const blockIndex = markdown.findIndex(({ pieces }) => {
      const [first, last] = [pieces[0], pieces.at(-1)]
      return first !== undefined && last !== undefined && first.bodyStart < offset && offset < last.bodyEnd
    })
    const block = markdown[blockIndex]
    if (block !== undefined) {
      const signsBefore = writtenSigns(block, article.body).filter(({ end }) => end <= offset).length
      const inside = [...(inBlock.get(blockIndex) ?? []), { at: signsBefore, removal }]
      inBlock.set(blockIndex, inside)
      continue
    }
    const next = tree.children.findIndex((node) => (node.position?.start.offset ?? 0) >= offset)
    const passage = next === -1 ? tree.children.length : next
    beforePassage.set(passage, [...(beforePassage.get(passage) ?? []), removal.index])
  }
  return { beforePassage, inBlock }
}

/** Gives the HTML of each top-level node, in order. */
type ToHtml = (tree: Root, marksOfBlock: readonly BlockMarks[]) => string[]

function htmlWriter({ claims, anchorOf, hrefOf, noteOf, numberOf }: ArticleToRender): ToHtml {
  const sourcing = new Map(claims.map((claim) => [claim.claim, claim.sourcing]))
  const markerOf = (claim: string): Marker => {
    const number = numberOf(claim)
    return {
      href: hrefOf(claim),
      text: String(number),
      label: `Claim ${number}`,
      className: 'claim-marker',
      details: noteOf(claim),
    }
  }
  const sourcingOf = (claim: string) => sourcing.get(claim) ?? ''
  return (tree, marksOfBlock) => {
    const marked = remark().use(remarkMarkClaims, { marksOfBlock, anchorOf, markerOf, sourcingOf }).runSync(tree)
    // Between elements stand line breaks; each top-level node becomes one element.
    const elements = stringifier.runSync(marked).children.filter(({ type }) => type === 'element')
    return elements.map((element) => stringifier.stringify({ type: 'root', children: [element] }))
  }
}

const stringifier = remark().use(remarkRehype).use(rehypeStringify)

function titleToHtml(title: string, marks: BlockMarks, toHtml: ToHtml): string {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: title }] }] }
  const [html = ''] = toHtml(tree, [marks])
  return html.replace(/^<p>|<\/p>$/g, '')
}
