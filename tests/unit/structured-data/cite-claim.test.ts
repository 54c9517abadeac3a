import type { Paragraph } from 'mdast'
import { remark } from 'remark'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citeClaim } from '../../../src/structured-data/cite-claim.ts'
import { day, inventActor, inventArticle, inventClaim, inventCorpus } from '../analysis/invented-corpus.ts'

const claim = inventClaim('terminal/nine-days', {
  text: 'The terminal was shut for nine days.',
  quote: { exact: 'shut {9} days & nights' },
  position: { start: 7, end: 29 },
})
const corpus = inventCorpus({
  articles: [
    inventArticle('terminal', { title: 'Shut', date: day('2031-04-02'), outlet: 'gazette', textSha256: 'ab12' }),
  ],
  actors: [
    inventActor('gazette', { name: 'Harbour Gazette' }),
    inventActor('harbour-board', { name: 'The harbour board' }),
  ],
  claims: [claim],
})

test('a citation names the claim, its words and their place', () => {
  expect(citeClaim(corpus, claim)).toMatchInlineSnapshot(`
    {
      "bibtex": "@misc{readout-terminal-nine-days,
      title = {{The terminal was shut for nine days.}},
      howpublished = {Readout, The harbour, claim terminal/nine-days},
      note = {Words: “shut \\{9\\} days \\& nights”, Harbour Gazette, “Shut”, 2 April 2031; characters 7–29 of the text with SHA-256 ab12},
    }",
      "cslJson": "[
      {
        "id": "readout-terminal-nine-days",
        "type": "webpage",
        "title": "The terminal was shut for nine days.",
        "container-title": "Readout, The harbour",
        "note": "Words: “shut {9} days & nights”, Harbour Gazette, “Shut”, 2 April 2031; characters 7–29 of the text with SHA-256 ab12",
        "language": "en"
      }
    ]",
      "line": "The terminal was shut for nine days. Readout, The harbour, claim terminal/nine-days. Words: “shut {9} days & nights”, Harbour Gazette, “Shut”, 2 April 2031; characters 7–29 of the text with SHA-256 ab12.",
      "markdown": "> shut {9} days & nights
    >
    > — The harbour board, in: Harbour Gazette, “Shut”, 2 April 2031. Readout, The harbour, claim terminal/nine-days.",
      "quote": "“shut {9} days & nights” — The harbour board, in: Harbour Gazette, “Shut”, 2 April 2031. Readout, The harbour, claim terminal/nine-days.",
    }
  `)
})

test('a citation has an address where the site has one', () => {
  const { line, bibtex } = citeClaim(corpus, claim, new URL('https://example.org/press'))
  expect(line).toMatch(/ https:\/\/example\.org\/press\/claims\/terminal\/nine-days\.html$/)
  expect(bibtex).toContain('url = {https://example.org/press/claims/terminal/nine-days.html},')
})

test('Markdown prints the words as they are', () => {
  const odd = { ...claim, quote: { exact: '# 1. *a* [b](c) <d>\n\n- e_f_ `g` | &amp; \\' } }
  const { markdown } = citeClaim(corpus, odd)
  const tree = remark().parse(markdown)
  const quotation = tree.children[0]
  if (quotation?.type !== 'blockquote') throw new Error('It is no quotation.')
  const paragraphs = quotation.children.map((child) => (child.type === 'paragraph' ? textOf(child) : child.type))
  expect(paragraphs.slice(0, 2)).toEqual(odd.quote.exact.split('\n\n'))
})

test('Markdown is what the library writes, whether anything had to be escaped or not', () => {
  const sign = fc.constantFrom(
    ...[
      'nine',
      'Δ',
      '7',
      ' ',
      '  ',
      '-',
      '—',
      '“',
      '”',
      "'",
      '"',
      '.',
      ',',
      ':',
      ';',
      '?',
      '!',
      '/',
      '(',
      ')',
      '[',
      ']',
    ],
    ...['*', '_', '#', '>', '<', '&', '+', '=', '|', '~', '`', '\\', '1.', '1)', '\u00a0'],
  )
  const words = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''))
  const site = fc.constantFrom(undefined, 'https://example.org/', 'https://example.org:8080/a_(b)/')
  fc.assert(
    fc.property(words, site, (exact, address) => {
      const cited = citeClaim(
        corpus,
        { ...claim, quote: { exact } },
        address === undefined ? undefined : new URL(address),
      )
      expect(remark().stringify(remark().parse(cited.markdown)).trimEnd()).toBe(cited.markdown)
    }),
    { numRuns: 500 },
  )
})

test('CSL-JSON can be read again', () => {
  const [item] = JSON.parse(citeClaim(corpus, claim, new URL('https://example.org/')).cslJson) as unknown[]
  expect(item).toMatchObject({
    id: 'readout-terminal-nine-days',
    title: claim.text,
    note: expect.stringContaining('shut {9} days & nights') as string,
    URL: 'https://example.org/claims/terminal/nine-days.html',
  })
})

/** The text of a paragraph that has nothing but text. */
function textOf(paragraph: Paragraph): string {
  return paragraph.children.map((child) => (child.type === 'text' ? child.value : `<${child.type}>`)).join('')
}
