import { expect, test } from 'vitest'
import { siteFooter, siteHeader } from '../../../src/markup/site-frame.ts'
import { ABOUT, actorUrl, ARTICLES, articleUrl, HOME } from '../../../src/routes/urls.ts'

const marked = (path: string) =>
  [...String(siteHeader('Ferries', path)).matchAll(/<a href="([^"]*)" aria-current="([^"]*)">/g)].map(
    ([, url, current]) => [url, current],
  )

test.each([
  { name: 'its own page is the page', path: ARTICLES, section: [ARTICLES, 'page'] },
  { name: 'a page inside it is within', path: articleUrl('ferry-late'), section: [ARTICLES, 'true'] },
  { name: 'the start page is the page', path: HOME, section: [HOME, 'page'] },
  { name: 'a page without a folder is the page', path: ABOUT, section: [ABOUT, 'page'] },
])('of the sections, one is where the reader is: $name', ({ path, section }) => {
  expect(marked(path)).toEqual([section])
})

test('a page of no section is in none', () => {
  expect(marked('/elsewhere.html')).toEqual([])
  expect(marked(actorUrl('articles'))).not.toContainEqual([ARTICLES, 'true'])
})

test('the title of the story and the name of the licence are text', () => {
  expect(String(siteHeader('Ferries <late> & lost', HOME))).toContain('<span>Ferries &lt;late&gt; &amp; lost</span>')
  expect(String(siteFooter({ name: 'A & B', spdx: 'A-B', url: 'https://example.org/?a&b' }))).toContain(
    'is licensed under <a href="https://example.org/?a&amp;b" rel="license">A &amp; B</a>, the code',
  )
})
