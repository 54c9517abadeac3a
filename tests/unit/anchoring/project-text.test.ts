import { expect, test } from 'vitest'
import { sliceText } from '../../../src/anchoring/code-points.ts'
import { blockAt, projectText } from '../../../src/anchoring/project-text.ts'

const parts = [
  { kind: 'title', text: 'Ferry 🚢 closed' },
  { kind: 'paragraph', text: 'Nine days.' },
  { kind: 'list-item', text: 'one' },
] as const

test('blocks are joined by an empty line', () => {
  expect(projectText(parts).text).toBe('Ferry 🚢 closed\n\nNine days.\n\none')
  expect(projectText([])).toEqual({ text: '', blocks: [] })
})

test('every block knows where it stands, in code points', () => {
  const { text, blocks } = projectText(parts)
  expect(blocks).toEqual([
    { kind: 'title', start: 0, end: 14 },
    { kind: 'paragraph', start: 16, end: 26 },
    { kind: 'list-item', start: 28, end: 31 },
  ])
  expect(blocks.map((block) => sliceText(text, block))).toEqual(parts.map((part) => part.text))
})

const cases = [
  { name: 'the first sign of a block', start: 16, kind: 'paragraph' },
  { name: 'the last sign of a block', start: 25, kind: 'paragraph' },
  { name: 'the empty line between two blocks', start: 26, kind: undefined },
  { name: 'a place past the end', start: 31, kind: undefined },
]
test.each(cases)('$name is in $kind', ({ start, kind }) => {
  expect(blockAt(projectText(parts).blocks, start)?.kind).toBe(kind)
})
