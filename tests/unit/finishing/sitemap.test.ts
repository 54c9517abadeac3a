import { expect, test } from 'vitest'
import { startTags } from '../../../src/finishing/html-tags.ts'
import { isForSearchEngines, robotsTxt, sitemap } from '../../../src/finishing/sitemap.ts'

const cases = [
  { name: 'takes in a page', html: '<head><meta name="robots" content="index"></head><body>', expected: true },
  { name: 'leaves out noindex', html: '<head><meta name="robots" content="noindex"></head><body>', expected: false },
  {
    name: 'leaves out a page that leads on',
    html: '<meta http-equiv="refresh" content="0; url=x.html">',
    expected: false,
  },
  {
    name: 'isn’t misled by a tag in the body',
    html: '<head></head><body><meta name="robots" content="noindex">',
    expected: true,
  },
  { name: 'isn’t misled by the text', html: '<body><p>&lt;meta name="robots" content="noindex"&gt;', expected: true },
]
test.each(cases)('$name', ({ html, expected }) => {
  expect(isForSearchEngines(startTags(html))).toBe(expected)
})

test('lists whole addresses in order, the start page by its folder', () => {
  expect(sitemap(['/timeline.html', '/index.html', '/articles/a&b.html'], new URL('https://example.com/x/'))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.com/x/</loc></url>
  <url><loc>https://example.com/x/articles/a&amp;b.html</loc></url>
  <url><loc>https://example.com/x/timeline.html</loc></url>
</urlset>
`,
  )
})

test('tells robots where the sitemap is', () => {
  expect(robotsTxt(new URL('https://example.com'))).toContain('Sitemap: https://example.com/sitemap.xml\n')
})
