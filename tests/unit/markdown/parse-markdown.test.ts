import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleMarkdown, blocksOf, parseMarkdown } from '../../../src/markdown/parse-markdown.ts'
import { inventedText } from '../invented-texts.ts'

const read = (body: string) => blocksOf(parseMarkdown(body)).map(({ kind, text }) => [kind, text])

describe('the Markdown of an article', () => {
  const cases = [
    { name: 'nothing', body: '', blocks: [] },
    {
      name: 'paragraphs',
      body: 'A ferry.\n\nNine days.',
      blocks: [
        ['paragraph', 'A ferry.'],
        ['paragraph', 'Nine days.'],
      ],
    },
    {
      name: 'headings of every depth',
      body: '## Why\n\n###### How',
      blocks: [
        ['heading', 'Why'],
        ['heading', 'How'],
      ],
    },
    {
      name: 'list items',
      body: '- one\n- two\n\n1. three',
      blocks: [
        ['list-item', 'one'],
        ['list-item', 'two'],
        ['list-item', 'three'],
      ],
    },
    {
      name: 'list items of several paragraphs',
      body: '- one\n\n  more\n- two',
      blocks: [
        ['list-item', 'one'],
        ['list-item', 'more'],
        ['list-item', 'two'],
      ],
    },
    { name: 'emphasis, whose marks are no text', body: 'a *fast* **ferry**', blocks: [['paragraph', 'a fast ferry']] },
    { name: 'an escaped mark', body: String.raw`2 \* 3 \_ 4`, blocks: [['paragraph', '2 * 3 _ 4']] },
    { name: 'a line break inside a paragraph', body: 'one\ntwo', blocks: [['paragraph', 'one\ntwo']] },
    { name: 'a hard line break', body: 'one  \ntwo', blocks: [['paragraph', 'one\ntwo']] },
  ]
  test.each(cases)('has $name', ({ body, blocks }) => {
    expect(read(body)).toEqual(blocks)
  })

  const literal = [
    { name: 'raw HTML in a line', body: 'a <b>fast</b> ferry' },
    { name: 'raw HTML as a block', body: '<div class="x">\na ferry\n</div>' },
    { name: 'a script', body: '<script>alert(1)</script>' },
    { name: 'a comment', body: '<!-- a ferry -->' },
    { name: 'a character reference', body: 'R&amp;D &lt; &#60; &nbsp;' },
    { name: 'a link definition', body: '[1]: https://example.org "Ferry"' },
    { name: 'a line of equals signs', body: 'Ferry\n=====' },
    { name: 'straight quotation marks and hyphens', body: '"so" -- it\'s...' },
    { name: 'a hash without a space', body: '#ferry' },
    { name: 'a bare address', body: 'see https://example.org/a_b_c' },
    { name: 'a tilde', body: '~~nine~~ days' },
    { name: 'a link', body: '[a ferry](https://example.org "Ferry")' },
    { name: 'a link by reference', body: '[a ferry][1] and [1]' },
    { name: 'an address in angle brackets', body: '<https://example.org> <a@example.org>' },
    { name: 'an image', body: '![a ferry](ferry.png)' },
    { name: 'code', body: 'a `ferry` and ``two``' },
    { name: 'fenced code', body: '```js\na ferry\n```' },
    { name: 'a table', body: '| a | b |\n| - | - |\n| c | d |' },
  ]
  test.each(literal)('leaves as text: $name', ({ body }) => {
    expect(read(body)).toEqual([['paragraph', body]])
  })

  test('leaves an indented line as text, without its indent', () => {
    expect(read('    a ferry')).toEqual([['paragraph', 'a ferry']])
  })

  test('knows where each piece of text stands in the body', () => {
    const body = '## Why\n\na *fast* 🚢 ferry\n\n- one'
    const pieces = blocksOf(parseMarkdown(body)).flatMap((block) => block.pieces)
    expect(pieces.map(({ value }) => value)).toEqual(['Why', 'a ', 'fast', ' 🚢 ferry', 'one'])
    for (const { value, bodyStart, bodyEnd } of pieces) expect(body.slice(bodyStart, bodyEnd)).toBe(value)
  })

  test('tells which blocks belong to one passage of the page', () => {
    expect(blocksOf(parseMarkdown('a\n\n- b\n- c\n\nd')).map(({ passage }) => passage)).toEqual([0, 1, 1, 2])
  })

  test('is the same whether plain paragraphs are parsed or taken as they are', () => {
    const piece = fc.constantFrom(
      ...[
        'A ferry',
        'nine',
        '(so)',
        '“quoted”',
        '[x]',
        '⛴️',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\n\n\n',
        '\n \n',
        '\r\n',
        '\t',
        '\ufeff',
      ],
      ...[
        '# ',
        '## ',
        '- ',
        '* ',
        '1. ',
        '10) ',
        '> ',
        '*',
        '**',
        '_',
        '__',
        '\\',
        '`',
        '```',
        '<b>',
        '&amp;',
        '---',
        '===',
        '~~',
        '|',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const body = pieces.join('')
        expect(parseMarkdown(body)).toEqual(articleMarkdown.parse(body))
      }),
      { numRuns: 1000 },
    )
  })

  test('reads any article of plain paragraphs as it is printed', () => {
    fc.assert(
      fc.property(inventedText, (text) => {
        expect(read(text)).toEqual(text.split('\n\n').map((line) => ['paragraph', line]))
      }),
    )
  })
})
