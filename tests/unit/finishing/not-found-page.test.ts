import { expect, test } from 'vitest'
import { finishNotFoundPage } from '../../../src/finishing/not-found-page.ts'

const files: Record<string, string> = {
  '/_astro/a.css': 'a{color:red}',
  '/_astro/a.js': 'run()',
  '/_astro/importing.js': 'import"./b.js"',
  '/_astro/closing.css': 'a::before{content:"</style>"}',
}
const read = (url: string): string => files[url] ?? ''
const HEAD = '<meta charset="utf-8">'
/** What stands behind the policy in the finished page. */
const finished = (html: string, site?: URL) =>
  finishNotFoundPage(HEAD + html, read, site).split('content="no-referrer">')[1]

test('puts style sheets and scripts into the page', () => {
  const html =
    '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script><a href="/x.html">'
  expect(finished(html)).toBe('<style>a{color:red}</style><script type="module">run()</script><a href="x.html">')
})

test('leads to the root of the host where the site knows its address', () => {
  const html = '<a href="/index.html"><a href="/timeline.html#event-x"><a href="https://example.org/">'
  expect(finished(html, new URL('https://example.com/a/b'))).toBe(
    '<a href="/a/b/index.html"><a href="/a/b/timeline.html#event-x"><a href="https://example.org/">',
  )
})

test.each(['<script src="/_astro/importing.js"></script>', '<link rel="stylesheet" href="/_astro/closing.css">'])(
  'refuses a file that can’t stand in a page: %s',
  (html) => {
    expect(() => finished(html)).toThrow("can't stand in a page")
  },
)
