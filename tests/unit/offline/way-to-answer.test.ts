import { expect, test } from 'vitest'
import { type AskedFor, wayToAnswer } from '../../../src/offline/way-to-answer.ts'

const ROOT = 'https://example.org/a/b/'
const page: AskedFor = { url: `${ROOT}x.html`, method: 'GET', destination: 'document', cache: 'default', inPart: false }

const cases: { name: string; asked: Partial<AskedFor>; way: string }[] = [
  { name: 'a page', asked: {}, way: 'newest-first' },
  { name: 'a page with a query', asked: { url: `${ROOT}search.html?q=ferry` }, way: 'newest-first' },
  { name: 'the start page', asked: { url: ROOT }, way: 'newest-first' },
  { name: 'a reload', asked: { cache: 'reload' }, way: 'newest-first' },
  { name: 'a table', asked: { url: `${ROOT}data/claims.json` }, way: 'newest-first' },
  { name: 'the icon', asked: { url: `${ROOT}favicon.svg`, destination: 'image' }, way: 'newest-first' },
  { name: 'a style sheet', asked: { url: `${ROOT}_astro/a.1.css`, destination: 'style' }, way: 'saved-first' },
  { name: 'a script', asked: { url: `${ROOT}scripts/search.1.js`, destination: 'script' }, way: 'saved-first' },
  {
    name: 'the index, whatever Pagefind adds to its address',
    asked: { url: `${ROOT}pagefind/1/pagefind-entry.json?ts=1`, destination: '' },
    way: 'saved-first',
  },
  {
    name: 'whether the index is there',
    asked: { url: `${ROOT}pagefind/1/pagefind-entry.json`, destination: '', method: 'HEAD', cache: 'no-store' },
    way: 'saved-first',
  },
  { name: 'a page in a folder of a telling name', asked: { url: `${ROOT}x/scripts/a.js` }, way: 'newest-first' },
  { name: 'a part of a file', asked: { inPart: true }, way: 'not-ours' },
  { name: 'something sent', asked: { method: 'POST' }, way: 'not-ours' },
  { name: 'another host', asked: { url: 'https://example.com/a/b/x.html' }, way: 'not-ours' },
  { name: 'the same host outside the site', asked: { url: 'https://example.org/a/x.html' }, way: 'not-ours' },
  { name: 'a download of ours', asked: { destination: '', cache: 'reload' }, way: 'not-ours' },
]
test.each(cases)('$name: $way', ({ asked, way }) => {
  expect(wayToAnswer({ ...page, ...asked }, ROOT)).toBe(way)
})
