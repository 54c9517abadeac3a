import { expect, test } from 'vitest'
import { withFileSizes } from '../../../src/finishing/file-sizes.ts'
import { finishPocketPage } from '../../../src/finishing/pocket-page.ts'

const read = (url: string): string => ({ '/_astro/a.css': 'p{color:red}' })[url] ?? ''

test.each([
  {
    name: 'a style sheet',
    html: '<link rel="stylesheet" href="/_astro/a.css">',
    inside: '<style>p{color:red}</style>',
  },
  { name: 'a link to a page', html: '<a href="/claims/ferry/pier.html">', inside: '<a href="#claims/ferry/pier">' },
  { name: 'a form', html: '<form action="/search.html">', inside: '<form action="#search">' },
  {
    name: 'a link to another site',
    html: '<a href="https://example.org/">',
    inside: '<a href="https://example.org/">',
  },
  {
    name: 'data that looks like an address in a script',
    html: `<script type="text/plain">'/'+'/_astro/'</script>`,
    inside: `<script type="text/plain">'/'+'/_astro/'</script>`,
  },
])('finishes $name', ({ html, inside }) => {
  const page = finishPocketPage(`<meta charset="utf-8">${html}`, read)
  expect(page.split('content="no-referrer">')[1]).toBe(inside)
})

test('a page tells the size of a file where it leaves a place for it', () => {
  const html = '<p>One file of <span data-size-of="/readout.html" data-astro-cid-x></span>.</p>'
  expect(withFileSizes(html, (url) => (url === '/readout.html' ? 362_119 : 0))).toBe(
    '<p>One file of <span>0.4 MB</span>.</p>',
  )
})
