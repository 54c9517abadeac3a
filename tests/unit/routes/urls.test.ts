import { expect, test } from 'vitest'
import {
  absoluteUrl,
  actorUrl,
  articleUrl,
  claimInArticleUrl,
  claimUrl,
  DATA_FORMATS,
  DATA_TABLES,
  dataUrl,
  eventUrl,
  fromRoot,
  idInUrl,
  questionUrl,
} from '../../../src/routes/urls.ts'

const cases = [
  { name: 'an article', url: articleUrl('harbour'), written: '/articles/harbour.html' },
  { name: 'a claim', url: claimUrl('harbour/nine-days'), written: '/claims/harbour/nine-days.html' },
  {
    name: 'a claim in its article',
    url: claimInArticleUrl('harbour/nine-days'),
    written: '/articles/harbour.html#claim-nine-days',
  },
  { name: 'an actor', url: actorUrl('harbour-board'), written: '/actors/harbour-board.html' },
  { name: 'an event', url: eventUrl('closure'), written: '/timeline.html#event-closure' },
  { name: 'a table', url: dataUrl('claims', 'csv'), written: '/data/claims.csv' },
]
test.each(cases)('$name stands at $written', ({ url, written }) => {
  expect(url).toBe(written)
})

test('every table comes in every format', () => {
  expect(DATA_TABLES.flatMap((table) => DATA_FORMATS.map((format) => dataUrl(table, format)))).toHaveLength(16)
})

test('an address from the root of the site has no slash in front', () => {
  expect(fromRoot('/claims/a/b.html')).toBe('claims/a/b.html')
})

test.each(['https://example.org', 'https://example.org/', 'https://example.org/a/b', 'https://example.org/a/b/'])(
  'an address is whole under %s, with or without a slash at its end',
  (site) => {
    expect(absoluteUrl(new URL(site), '/data/index.html')).toBe(`${site.replace(/\/$/, '')}/data/index.html`)
  },
)

test.each([
  { url: claimUrl('harbour/nine-days'), id: 'harbour/nine-days' },
  { url: articleUrl('harbour'), id: 'harbour' },
  { url: fromRoot(actorUrl('mara-holm')), id: 'mara-holm' },
  { url: questionUrl('when'), id: 'when' },
  { url: eventUrl('closure'), id: 'closure' },
])('the id in $url is $id', ({ url, id }) => {
  expect(idInUrl(url)).toBe(id)
})
