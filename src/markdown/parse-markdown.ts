import type { Nodes, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import type { Processor } from 'unified'
import { stretchesOf, type TextPoint } from './plain-paragraphs.ts'

// The Markdown of an article is small on purpose. Whatever could make printed words vanish or change is off: raw HTML stays
// text, "&amp;" stays "&amp;", and a line like "[1]: http://…" is not swallowed as a link definition. Links, images and code are
// text as well: nobody's address becomes a link of ours, claims can be marked in them, and no link ever holds another.
const OFF = [
  'definition',
  'htmlFlow',
  'htmlText',
  'characterReference',
  'codeIndented',
  'codeFenced',
  'codeText',
  'setextUnderline',
  'autolink',
  'labelStartLink',
  'labelStartImage',
]

/** The dialect of articles. */
export const articleMarkdown = remark().use(function (this: Processor) {
  this.data({ micromarkExtensions: [{ disable: { null: OFF } }] })
})

/** Parses the Markdown body of an article. It never fails: any text is Markdown. */
export function parseMarkdown(body: string): Root {
  // Other ends of lines, and a mark that is taken off the beginning of a text: nobody writes them, so they needn't be quick.
  if (/[\r\u{FEFF}]/u.test(body)) return articleMarkdown.parse(body)
  const children = stretchesOf(body).flatMap(({ text, isPlain, start }): RootContent[] => {
    if (!isPlain) return articleMarkdown.parse(text).children.map((node) => movedTo(start, node))
    const position = { start, end: { line: start.line, column: text.length + 1, offset: start.offset + text.length } }
    return [{ type: 'paragraph', children: [{ type: 'text', value: text, position }], position }]
  })
  const end = { line: body.split('\n').length, column: body.length - body.lastIndexOf('\n'), offset: body.length }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** Nodes of a stretch of the body, which were parsed as if it stood alone. */
function movedTo<Node extends Nodes>(at: TextPoint, node: Node): Node {
  const { position } = node
  if (position !== undefined) {
    for (const point of [position.start, position.end]) {
      point.line += at.line - 1
      point.offset = (point.offset ?? 0) + at.offset
    }
  }
  if ('children' in node) for (const child of node.children) movedTo(at, child)
  return node
}

/** A stretch of plain text inside a block. */
export interface TextPiece {
  value: string
  /** Where it begins in the body, in UTF-16 code units. */
  bodyStart: number
  bodyEnd: number
}

/** A part of the article that carries text: a heading, a paragraph, a list item's paragraph. */
export interface MarkdownBlock {
  node: RootContent
  kind: 'heading' | 'paragraph' | 'list-item'
  /** The index of the top-level node it belongs to. */
  passage: number
  pieces: TextPiece[]
  text: string
}

/** The blocks of a parsed body that carry text, in order. */
export function blocksOf(tree: Root): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  for (const [passage, node] of tree.children.entries()) collectBlocks(node, passage, false, blocks)
  return blocks
}

function collectBlocks(node: RootContent, passage: number, inList: boolean, blocks: MarkdownBlock[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') {
    const pieces = piecesOf(node)
    const kind = node.type === 'heading' ? 'heading' : inList ? 'list-item' : 'paragraph'
    blocks.push({ node, kind, passage, pieces, text: pieces.map((piece) => piece.value).join('') })
    return
  }
  if (!('children' in node)) return
  for (const child of node.children) collectBlocks(child, passage, inList || node.type === 'listItem', blocks)
}

function piecesOf(node: Nodes): TextPiece[] {
  if ('children' in node) return node.children.flatMap((child) => piecesOf(child))
  if (node.type === 'break') return [pieceOf(node, '\n')]
  return 'value' in node ? [pieceOf(node, node.value)] : []
}

const pieceOf = (node: Nodes, value: string): TextPiece => ({
  value,
  bodyStart: node.position?.start.offset ?? 0,
  bodyEnd: node.position?.end.offset ?? 0,
})
