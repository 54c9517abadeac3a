import { expect, test } from 'vitest'
import { projectText } from '../../../src/anchoring/project-text.ts'
import { formatAnnotationPage, toAnnotationPage } from '../../../src/structured-data/annotation-page.ts'
import { inventArticle, inventClaim, inventCorpus } from '../analysis/invented-corpus.ts'

const { text, blocks } = projectText([
  { kind: 'title', text: '🚢 Closed' },
  { kind: 'paragraph', text: 'The ferry, closed for nine days, Mara Holm said; for nine days, she said.' },
])
const article = inventArticle('ferry', { text, blocks, textSha256: 'a'.repeat(64) })
const claims = [
  inventClaim('ferry/closed', { quote: { exact: '🚢 Closed' }, position: { start: 0, end: 8 } }),
  inventClaim('ferry/nine-days', {
    text: '</script> "said"',
    quote: { exact: 'nine days', suffix: ', Mara' },
    position: { start: 32, end: 41 },
  }),
]
const corpus = inventCorpus({ articles: [article], claims })
const pageOf = (site?: URL) => toAnnotationPage(article, corpus, site)

test('every claim is an annotation of its words, found in two ways', () => {
  expect(pageOf()).toEqual({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { textSha256: 'https://schema.org/sha256' }],
    id: 'ferry.json',
    type: 'AnnotationPage',
    items: [
      expect.objectContaining({ id: '#closed' }),
      {
        id: '#nine-days',
        type: 'Annotation',
        motivation: 'describing',
        rights: 'https://example.org/',
        body: [
          {
            type: 'TextualBody',
            purpose: 'describing',
            value: '</script> "said"',
            format: 'text/plain',
            language: 'en',
          },
          { type: 'SpecificResource', purpose: 'identifying', source: '../claims/ferry/nine-days.html#claim' },
        ],
        target: {
          type: 'SpecificResource',
          source: '../articles/ferry.html',
          textSha256: 'a'.repeat(64),
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'nine days',
              prefix: '🚢 Closed\n\nThe ferry, closed for ',
              suffix: ', Mara Holm said; for nine days,',
            },
            { type: 'TextPositionSelector', start: 32, end: 41 },
          ],
        },
      },
    ],
  })
})

test('the words around never reach beyond the text, and never cut a sign in two', () => {
  const [first] = pageOf().items
  expect(first?.target.selector[0]).toMatchObject({ prefix: '', suffix: '\n\nThe ferry, closed for nine day' })
})

test('the words around are as long as it takes to tell them from the same words elsewhere', () => {
  const far = 'she said it at length and more than once, '
  const long = projectText([{ kind: 'paragraph', text: `A: ${far}no. B: ${far}no.` }])
  const repeated = inventArticle('long', { ...long })
  const start = [...`A: ${far}no. B: ${far}`].length
  const claim = inventClaim('long/no', {
    quote: { exact: 'no', prefix: `B: ${far}` },
    position: { start, end: start + 2 },
  })
  const [annotation] = toAnnotationPage(
    repeated,
    inventCorpus({ articles: [repeated], claims: [claim] }),
    undefined,
  ).items
  expect(annotation?.target.selector[0].prefix).toBe(`B: ${far}`)
})

test('the file has one annotation a line', () => {
  const file = formatAnnotationPage(pageOf())
  expect(JSON.parse(file)).toEqual(pageOf())
  expect(file.trimEnd().split('\n')).toHaveLength(claims.length + 2)
  const empty = toAnnotationPage(article, inventCorpus({ articles: [article] }), undefined)
  expect(JSON.parse(formatAnnotationPage(empty))).toEqual(empty)
})

test('everything is named in full where the site knows its address', () => {
  expect(pageOf(new URL('https://example.net/a'))).toMatchObject({
    id: 'https://example.net/a/annotations/ferry.json',
    items: [{ target: { source: 'https://example.net/a/articles/ferry.html' } }, {}],
  })
})
