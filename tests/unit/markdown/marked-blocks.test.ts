import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { rehype } from 'rehype'
import { expect, test } from 'vitest'
import { projectText } from '../../../src/anchoring/project-text.ts'
import type { TextBlockKind } from '../../../src/domain/article-text.ts'
import { markedBlocks, type NumberedWords } from '../../../src/markdown/marked-blocks.ts'

const html = (parts: { kind: TextBlockKind; text: string }[], claims: NumberedWords[] = []): string => {
  const { text, blocks } = projectText(parts)
  return markedBlocks(text, blocks, claims)
}

const cases = [
  {
    name: 'an element for each kind of block',
    parts: [
      { kind: 'title', text: 'Ferry' },
      { kind: 'heading', text: 'Pier' },
      { kind: 'caption', text: 'A pier.' },
      { kind: 'paragraph', text: 'It sails.' },
    ],
    expected: '<h1>Ferry</h1><h2>Pier</h2><p class="caption">A pier.</p><p>It sails.</p>',
  },
  {
    name: 'list items that follow each other in one list',
    parts: [
      { kind: 'list-item', text: 'one' },
      { kind: 'list-item', text: 'two' },
      { kind: 'paragraph', text: 'then' },
      { kind: 'list-item', text: 'three' },
    ],
    expected: '<ul><li>one</li><li>two</li></ul><p>then</p><ul><li>three</li></ul>',
  },
] as const
test.each(cases)('writes $name', ({ parts, expected }) => {
  expect(html([...parts])).toBe(expected)
})

test('cuts the words of claims where they overlap, counted in code points', () => {
  const claims = [
    { number: 1, start: 2, end: 8 },
    { number: 2, start: 6, end: 11 },
  ]
  expect(html([{ kind: 'paragraph', text: '😀 ferry pier' }], claims)).toBe(
    '<p>😀 <mark data-c="1">ferr</mark><mark data-c="1 2">y </mark><mark data-c="2">pie</mark>r</p>',
  )
})

test('markup in a text stays text', () => {
  expect(html([{ kind: 'paragraph', text: '</p><script>alert(1)</script>&amp;' }])).toBe(
    '<p>&#x3C;/p>&#x3C;script>alert(1)&#x3C;/script>&#x26;amp;</p>',
  )
})

/** The text of each block, read by another's parser. */
function readBlocks(page: string): string[] {
  const blocks: string[] = []
  const textOf = (node: ElementContent): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
  const read = (node: Element): void => {
    if (['h1', 'h2', 'p', 'li'].includes(node.tagName)) blocks.push(textOf(node))
    else for (const child of node.children) if (child.type === 'element') read(child)
  }
  const tree = rehype().data('settings', { fragment: true }).parse(page)
  for (const child of tree.children) if (child.type === 'element') read(child)
  return blocks
}

test('any text can be read back to the letter, whatever is marked in it', () => {
  const kind = fc.constantFrom<TextBlockKind>('title', 'heading', 'caption', 'paragraph', 'list-item')
  // Control characters never get this far, and parsers of HTML change some of them.
  const text = fc.string({ unit: 'grapheme', minLength: 1 })
  const range = fc.tuple(fc.nat(60), fc.nat(30))
  fc.assert(
    fc.property(
      fc.array(fc.record({ kind, text }), { minLength: 1, maxLength: 5 }),
      fc.array(range, { maxLength: 4 }),
      (parts, ranges) => {
        const claims = ranges.map(([start, length], index) => ({ number: index + 1, start, end: start + length + 1 }))
        expect(readBlocks(html(parts, claims))).toEqual(parts.map((part) => part.text))
      },
    ),
  )
})
