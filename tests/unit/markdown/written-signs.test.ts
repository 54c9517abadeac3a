import { expect, test } from 'vitest'
import { blocksOf, parseMarkdown } from '../../../src/markdown/parse-markdown.ts'
import { writtenSigns } from '../../../src/markdown/written-signs.ts'

const cases = [
  { name: 'plain words', body: 'ab', written: ['a', 'b'] },
  { name: 'an escaped mark', body: String.raw`a\*b`, written: ['a', String.raw`\*`, 'b'] },
  { name: 'an escaped backslash', body: String.raw`\\b`, written: [String.raw`\\`, 'b'] },
  {
    name: 'an escaped backslash before an escaped mark',
    body: String.raw`\\\*`,
    written: [String.raw`\\`, String.raw`\*`],
  },
  { name: 'a backslash that escapes nothing', body: String.raw`a\b`, written: ['a', '\\', 'b'] },
  { name: 'a heading', body: '## a', written: ['a'] },
  { name: 'emphasis', body: '*a* b', written: ['a', ' ', 'b'] },
  { name: 'spaces around a line break', body: 'a \n  b', written: ['a', '\n', 'b'] },
  { name: 'a hard break', body: 'a\\\nb', written: ['a', '\n', 'b'] },
]
test.each(cases)('each sign of a text is found in the body: $name', ({ body, written }) => {
  const signs = blocksOf(parseMarkdown(body)).flatMap((block) => writtenSigns(block, body))
  expect(signs.map(({ start, end }) => body.slice(start, end))).toEqual(written)
})
