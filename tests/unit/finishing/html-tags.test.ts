import fc from 'fast-check'
import type { Nodes } from 'hast'
import { rehype } from 'rehype'
import { expect, test } from 'vitest'
import { startTags } from '../../../src/finishing/html-tags.ts'

const tagsOf = (html: string) => [...startTags(html)]

const cases = [
  { name: 'reads double quotes', html: '<a href="/x>y">', values: ['/x>y'] },
  { name: 'reads single quotes', html: `<a href='/x"y'>`, values: ['/x"y'] },
  { name: 'reads values without quotes', html: '<a href=/x/y>', values: ['/x/y'] },
  { name: 'takes a slash at the end for part of a value without quotes', html: '<img src=/x/>', values: ['/x/'] },
  { name: 'reads attributes without a value', html: '<input hidden disabled>', values: ['', ''] },
  { name: 'reads spaces and line breaks around the equals sign', html: '<a href\n=\t"/x">', values: ['/x'] },
  { name: 'reads attributes that stand together', html: '<a href="/x"title="t">', values: ['/x', 't'] },
  { name: 'finds no tag in a comment', html: '<!-- <a href="/x"> --><b id="y">', values: ['y'] },
  { name: 'finds no tag in a script', html: '<script>"<a href=/x>"</script><b id="y">', values: ['y'] },
  { name: 'finds no tag in a title', html: '<title><a href="/x"></title><b id="y">', values: ['y'] },
  { name: 'finds no tag in an attribute', html: `<b title='<a href="/x">'>`, values: ['<a href="/x">'] },
  { name: 'skips the attributes of an end tag', html: '</p title="<a href=/x>"><b id="y">', values: ['y'] },
  { name: 'reads an end tag in capitals', html: '<title><a href="/x"></TITLE\n><b id="y">', values: ['y'] },
  { name: 'takes the end of another name for text', html: '<style></styled></style><b id="y">', values: ['y'] },
  { name: 'takes an equals sign for the beginning of a name', html: '<b =x="y">', values: ['y'] },
  { name: 'takes a lone < for text', html: 'a < b <b id="y">', values: ['y'] },
  { name: 'takes a tag that never ends for no tag', html: '<b id="y"><a href="/x', values: ['y'] },
]
test.each(cases)('$name', ({ html, values }) => {
  expect(tagsOf(html).flatMap((tag) => tag.attributes.map((attribute) => attribute.value))).toEqual(values)
  for (const { start, end, value } of tagsOf(html).flatMap((tag) => tag.attributes)) {
    expect(html.slice(start, end)).toBe(value)
  }
})

test.each([
  { name: 'CDATA', html: '<svg><![CDATA[<a href="/x">]]></svg>' },
  { name: '<plaintext>', html: '<plaintext><a href="/x">' },
  { name: 'a comment opened in a script', html: '<script>"<!-- <script>"</script>' },
])('refuses $name, which a browser reads in another way', ({ html }) => {
  expect(() => tagsOf(html)).toThrow()
})

test('gives the names of tags and attributes in small letters', () => {
  expect(tagsOf('<A HREF="/X" Data-Root>')).toMatchObject([
    {
      name: 'a',
      attributes: [
        { name: 'href', value: '/X' },
        { name: 'data-root', value: '' },
      ],
    },
  ])
})

test('gives the text of styles and scripts with its place', () => {
  const html = '<style>a{}</style><script type="module">go()</script>'
  const texts = tagsOf(html).flatMap(({ text }) => (text === undefined ? [] : [text]))
  expect(texts.map(({ value }) => value)).toEqual(['a{}', 'go()'])
  for (const { value, start, end } of texts) expect(html.slice(start, end)).toBe(value)
})

const fragments = [
  ...['<a ', '<b', '<p>', '</p>', '</p ', '<br/>', '<img ', '<title>', '</title>', '<style>', '</style>', '<!-- '],
  ...['-->', '--!>', '<!', '<?', '</', '<', '>', '/', '=', '"', "'", ' ', '\n', 'href', 'href=', 'src="', "id='", 'x'],
  ...['\t', '\f', '\r', 'HREF=', '</TITLE>', '</style/', '</script\n>'],
  ...['/x', '&quot;', '<noscript>', '</noscript>', '<textarea>', '</textarea>', '<script>', '</script>', '</scripty>'],
]

test('finds the same attributes as a whole parser, at the same places, whatever the pieces of HTML', () => {
  const page = fc.array(fc.constantFrom(...fragments), { maxLength: 16 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(page, (html) => {
      fc.pre(!/<script[^]*<!--/.test(html))
      expect(valueStarts(html)).toEqual(parsedValueStarts(html))
    }),
    { numRuns: 2000, seed: 20250420 },
  )
})

/** Where the values of attributes begin, empty ones left out, and repeated attributes, which count for nothing. */
const valueStarts = (html: string): number[] =>
  tagsOf(html)
    .flatMap(({ attributes }) =>
      attributes.filter(({ name }, index) => attributes.findIndex((first) => first.name === name) === index),
    )
    .filter(({ value }) => value !== '')
    .map(({ start }) => start)

/** The same from a parser; formatting that it repeats in a later paragraph keeps its place and is counted once. */
function parsedValueStarts(html: string): number[] {
  const starts = new Set<number>()
  const read = (node: Nodes): void => {
    const { position } = (node.data ?? {}) as { position?: { properties: Record<string, Range> } }
    for (const { start, end } of Object.values(position?.properties ?? {})) {
      const attribute = html.slice(start.offset, end.offset)
      const value = /^(?:=[^\s/>=]*|[^\s/>=]+)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^"'][^]*))$/d.exec(attribute)
      const [from] = value?.indices?.slice(1).find((place) => place !== undefined) ?? []
      if (from !== undefined) starts.add(start.offset + from)
    }
    if ('children' in node) node.children.forEach(read)
  }
  read(rehype().data('settings', { fragment: true, verbose: true }).parse(html))
  return [...starts].sort((a, b) => a - b)
}

interface Range {
  start: { offset: number }
  end: { offset: number }
}
