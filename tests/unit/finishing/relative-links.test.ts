import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assertNoRootAddress,
  relativeCss,
  relativeHtml,
  relativeMarkup,
} from '../../../src/finishing/relative-links.ts'

const PAGE = '/claims/harbour/nine-days.html'

const htmlCases = [
  { name: 'a link', from: '<a href="/index.html">', to: '<a href="../../index.html">' },
  { name: 'a link with a fragment', from: '<a href="/a/b.html#c">', to: '<a href="../../a/b.html#c">' },
  { name: 'a link within the page', from: `<a href="${PAGE}#top">`, to: '<a href="#top">' },
  { name: 'a neighbour', from: '<a href="/claims/harbour/x.html">', to: '<a href="x.html">' },
  { name: 'single quotes', from: "<a href='/x.html'>", to: "<a href='../../x.html'>" },
  { name: 'no quotes', from: '<a href=/x.html>', to: '<a href=../../x.html>' },
  { name: 'capitals', from: '<A HREF="/x.html">', to: '<A HREF="../../x.html">' },
  { name: 'entities in a query', from: '<a href="/x.html?a=1&amp;b=2">', to: '<a href="../../x.html?a=1&amp;b=2">' },
  { name: 'a form', from: '<form action="/search.html">', to: '<form action="../../search.html">' },
  { name: 'the way to the root', from: '<x-y data-root="/">', to: '<x-y data-root="../../">' },
  {
    name: 'a list of images',
    from: '<img srcset="/a,b.png 1x, /c.png, /d.png 3x">',
    to: '<img srcset="../../a,b.png 1x, ../../c.png, ../../d.png 3x">',
  },
  {
    name: 'a page that leads on',
    from: '<meta http-equiv="refresh" content="0; url=/x.html">',
    to: '<meta http-equiv="refresh" content="0; url=../../x.html">',
  },
  {
    name: 'a style sheet in the page',
    from: '<style>a{background:url(/x.svg)}</style>',
    to: '<style>a{background:url(../../x.svg)}</style>',
  },
  {
    name: 'a link where scripts are off',
    from: '<noscript><a href="/x.html"></noscript>',
    to: '<noscript><a href="../../x.html"></noscript>',
  },
]
test.each(htmlCases)('makes the address of $name relative', ({ from, to }) => {
  expect(relativeHtml(from, PAGE)).toBe(to)
})

const untouched = [
  { name: 'another site', html: '<a href="https://example.org/x">' },
  { name: 'another host', html: '<script src="//example.org/x.js"></script>' },
  { name: 'a fragment', html: '<a href="#/x">' },
  { name: 'a mail address', html: '<a href="mailto:a@example.org">' },
  { name: 'an empty address', html: '<a href="">' },
  { name: 'words that look like one', html: '<p title="/x.html">/x.html href="/x.html"</p>' },
  { name: 'a description', html: '<meta name="description" content="0; url=/x.html">' },
  { name: 'a comment', html: '<!-- <a href="/x.html"> -->' },
  { name: 'a script’s text', html: '<script>const a = \'<a href="/x.html">\'</script>' },
  { name: 'quoted markup', html: `<p data-quote='"><a href="/x.html">'>&lt;a href="/x.html"&gt;</p>` },
]
test.each(untouched)('leaves $name as it is', ({ html }) => {
  expect(relativeHtml(html, PAGE)).toBe(html)
})

test.each(['&#47;x.html', ' /x.html', '\\x.html', '/\\example.org', '/&#47;example.org', '/\t/example.org'])(
  'refuses %j, which a browser reads as an address from a root',
  (address) => {
    expect(() => relativeHtml(`<a href="${address}">`, PAGE)).toThrow('plain slash')
  },
)

test('makes the same of HTML of our own, whatever stands in it, when it looks for addresses alone', () => {
  const words = fc.constantFrom(
    'nine',
    ' ',
    '="/',
    '=',
    '"',
    '/',
    ' href="/x.html"',
    '&gt;',
    '&lt;a href="/x.html"&gt;',
  )
  const text = fc.array(words, { maxLength: 5 }).map((parts) => parts.join(''))
  const address = fc.constantFrom(
    '/x.html',
    '/claims/harbour/y.html',
    `${PAGE}#top`,
    '/',
    '//host/x',
    '#top',
    '',
    'a:b',
  )
  const named = fc.tuple(fc.constantFrom('href', 'src', 'data-root'), address)
  const other = fc.tuple(
    fc.constantFrom('title', 'class', 'data-href'),
    fc.oneof(address, text).map((written) => written.replaceAll('"', '&quot;')),
  )
  const attribute = fc.oneof(named, other).map(([name, written]) => ` ${name}="${written}"`)
  const tag = fc
    .tuple(fc.constantFrom('a', 'p', 'svg', 'link', 'x-y'), fc.array(attribute, { maxLength: 3 }))
    .map(([name, attributes]) => `<${name}${attributes.join('')}>`)
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, text, fc.constantFrom('</a>', '</p>'))), (pieces) => {
      const html = pieces.join('')
      expect(relativeMarkup(html, PAGE)).toBe(relativeHtml(html, PAGE))
    }),
    { numRuns: 1000 },
  )
})

describe('in a style sheet', () => {
  const cases = [
    { name: 'a plain address', from: 'a{b:url(/f/x.woff2)}', to: 'a{b:url(../f/x.woff2)}' },
    { name: 'an address in quotes', from: `a{b:url( "/f/x y.woff2" )}`, to: `a{b:url( "../f/x y.woff2" )}` },
    { name: 'every address of a list', from: `a{b:url(/x),url('/y')}`, to: `a{b:url(../x),url('../y')}` },
    { name: 'an imported sheet', from: '@import "/x.css";', to: '@import "../x.css";' },
    { name: 'a neighbour', from: 'a{b:url(/_astro/x.png)}', to: 'a{b:url(x.png)}' },
  ]
  test.each(cases)('makes $name relative', ({ from, to }) => {
    expect(relativeCss(from, '/_astro/style.css')).toBe(to)
  })

  test('makes addresses relative that are written in capitals', () => {
    expect(relativeCss('@IMPORT "/x.css";', '/_astro/style.css')).toBe('@IMPORT "../x.css";')
    expect(relativeCss('a{b:URL(/x.svg)}', '/_astro/style.css')).toBe('a{b:URL(../x.svg)}')
  })

  test.each([
    'a{b:url(data:image/svg+xml;utf8,<svg/>)}',
    `a{b:url("data:image/svg+xml,%3Csvg xmlns='/x'%3E")}`,
    'a::before{content:"url(/x)"}',
    '/* url(/x) */',
    'a{b:url(#x)}',
    'a{b:url(https://example.org/x)}',
    '.a\\/b{grid-area:1/2}',
  ])('leaves %s as it is', (css) => {
    expect(relativeCss(css, '/_astro/style.css')).toBe(css)
  })
})

describe('in a script', () => {
  test.each([
    'const a="/_astro/x.js"',
    'import("/_astro/x.js")',
    'const url=function(e){return"/"+e}',
    'const url = (e) => `/` + e',
  ])('refuses an address from the root: %s', (script) => {
    expect(() => assertNoRootAddress(script)).toThrow('built in')
  })

  test('does not look for one in statements about the page, which may quote anything', () => {
    const html = `<script type="application/ld+json">{"name":"'/' + '/_astro/'"}</script>`
    expect(relativeHtml(html, '/a.html')).toBe(html)
  })

  test('accepts addresses relative to the script, and divisions', () => {
    expect(() => assertNoRootAddress('import("./x.js");a="b/c";d=e/f+"/x"')).not.toThrow()
  })
})
