import type { Element, ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { sliceText, toUnitOffset } from '../anchoring/code-points.ts'
import type { TextBlock, TextBlockKind } from '../domain/article-text.ts'
import { segmentsOf } from './segments.ts'

/** The words of a claim, in code points of the text, and the claim's number in its article. */
export interface NumberedWords {
  number: number
  start: number
  end: number
}

const ELEMENTS: Readonly<Record<TextBlockKind, string>> = {
  title: 'h1',
  heading: 'h2',
  caption: 'p',
  paragraph: 'p',
  'list-item': 'li',
}

/**
 * The text of an article as plain HTML: an element for each block, whose text content is the block to the letter, and the
 * words of claims in `<mark data-c="1 2">`. The same text can be projected from it again.
 */
export function markedBlocks(text: string, blocks: readonly TextBlock[], claims: readonly NumberedWords[]): string {
  const children: Element[] = []
  for (const block of blocks) {
    const made = toElement(sliceText(text, block), block, claims)
    const last = children.at(-1)
    if (block.kind !== 'list-item') children.push(made)
    else if (last?.tagName === 'ul') last.children.push(made)
    else children.push(hastElement('ul', {}, [made]))
  }
  return unified().use(rehypeStringify).stringify({ type: 'root', children })
}

function toElement(blockText: string, block: TextBlock, claims: readonly NumberedWords[]): Element {
  const ranges = claims
    .filter(({ start, end }) => start < block.end && end > block.start)
    .map(({ number, start, end }) => ({
      name: String(number),
      start: toUnitOffset(blockText, Math.max(start, block.start) - block.start),
      end: toUnitOffset(blockText, Math.min(end, block.end) - block.start),
    }))
  const pieces = segmentsOf(0, blockText.length, ranges).map(({ start, end, names }): ElementContent => {
    const words: ElementContent = { type: 'text', value: blockText.slice(start, end) }
    return names.length === 0 ? words : hastElement('mark', { dataC: names.join(' ') }, [words])
  })
  const properties: Element['properties'] = block.kind === 'caption' ? { className: ['caption'] } : {}
  return hastElement(ELEMENTS[block.kind], properties, pieces)
}

const hastElement = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})
