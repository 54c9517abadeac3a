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
  actors: [inventActor('gazette', { name: 'Harbour Gazette' })],
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
      "line": "The terminal was shut for nine days. Readout, The harbour, claim terminal/nine-days. Words: “shut {9} days & nights”, Harbour Gazette, “Shut”, 2 April 2031; characters 7–29 of the text with SHA-256 ab12.",
    }
  `)
})

test('a citation has an address where the site has one', () => {
  const { line, bibtex } = citeClaim(corpus, claim, new URL('https://example.org/press'))
  expect(line).toMatch(/ https:\/\/example\.org\/press\/claims\/terminal\/nine-days\.html$/)
  expect(bibtex).toContain('url = {https://example.org/press/claims/terminal/nine-days.html},')
})
