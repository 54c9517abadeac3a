import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relativeUrl } from '../../../src/routes/relative-url.ts'

describe('an address as seen from a page', () => {
  const cases = [
    { from: '/index.html', to: '/about.html', url: 'about.html' },
    { from: '/index.html', to: '/claims/a/b.html', url: 'claims/a/b.html' },
    { from: '/articles/a.html', to: '/articles/b.html', url: 'b.html' },
    { from: '/articles/a.html', to: '/index.html', url: '../index.html' },
    { from: '/articles/a.html', to: '/claims/a/b.html#x', url: '../claims/a/b.html#x' },
    { from: '/claims/a/b.html', to: '/claims/c/d.html', url: '../c/d.html' },
    { from: '/claims/a/b.html', to: '/articles/a.html#claim-b', url: '../../articles/a.html#claim-b' },
    { from: '/claims/a/b.html', to: '/claims/a.html', url: '../a.html' },
    { from: '/articles/a.html', to: '/articles/a.html', url: 'a.html' },
    { from: '/articles/a.html', to: '/articles/a.html#x', url: '#x' },
    { from: '/articles/a.html', to: '/articles/a.html?q=1', url: 'a.html?q=1' },
    { from: '/search.html', to: '/pagefind/', url: 'pagefind/' },
    { from: '/articles/a.html', to: '/articles/', url: './' },
    { from: '/articles/a.html', to: '/', url: '../' },
    { from: '/index.html', to: '/', url: './' },
    { from: '/index.html', to: '/?q=1', url: './?q=1' },
    { from: '/index.html', to: '/a:b.html', url: './a:b.html' },
    { from: '/a/b.html', to: '/a//c', url: './/c' },
    { from: '/index.html', to: '/a.html?back=/b.html#/c', url: 'a.html?back=/b.html#/c' },
  ]
  test.each(cases)('$to from $from is $url', ({ from, to, url }) => {
    expect(relativeUrl(from, to)).toBe(url)
  })

  const others = [
    'https://example.org/a',
    '//example.org/a',
    '#x',
    '?q=1',
    'mailto:a@example.org',
    'data:,x',
    'a.html',
    '',
  ]
  test.each(others)('stays what it is where it is no path from the root: %j', (url) => {
    expect(relativeUrl('/articles/a.html', url)).toBe(url)
  })

  test('leads to the same place, from any page to any other, under any path', () => {
    const segment = fc.constantFrom('a', 'b', 'index.html', 'c:d', 'ä', '%20')
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => `/${segments.join('/')}`)
    const rest = fc.constantFrom('', '#x', '?q=1', '?q=/a#b')
    const target = fc.tuple(path, fc.constantFrom('', '/'), rest).map((parts) => parts.join(''))
    fc.assert(
      fc.property(path, target, fc.constantFrom('', '/any/sub'), (page, url, base) => {
        const site = `https://readout.example${base}`
        expect(new URL(relativeUrl(page, url), site + page).href).toBe(new URL(site + url).href)
      }),
      { numRuns: 1000 },
    )
  })
})
