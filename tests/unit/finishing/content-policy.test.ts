import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withContentPolicy } from '../../../src/finishing/content-policy.ts'
import { startTags } from '../../../src/finishing/html-tags.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (inHead: string) => `<!doctype html><html><head><meta charset="utf-8">${inHead}</head><body></body></html>`
const withPolicy = (html: string, url: string) => withContentPolicy(html, url, [...startTags(html)])
const policyOf = (inHead: string, url = '/about.html') =>
  /content="([^"]*)"/.exec(withPolicy(page(inHead), url))?.[1] ?? ''

const cases = [
  { name: 'nothing but styles of the site', inHead: '', has: "style-src 'self'; img-src", lacks: 'script-src' },
  {
    name: 'an inline script by its hash',
    inHead: '<script>go()</script>',
    has: `script-src ${hash('go()')};`,
    lacks: "script-src 'self'",
  },
  {
    name: 'an inline style by its hash',
    inHead: '<style>a{b:c}</style>',
    has: `style-src 'self' ${hash('a{b:c}')}`,
    lacks: 'unsafe-inline',
  },
  {
    name: 'a script file of the site',
    inHead: '<script type="module" src="a.js"></script>',
    has: "script-src 'self';",
    lacks: 'sha256',
  },
  {
    name: 'data, which never runs',
    inHead: '<script type="application/ld+json">{}</script>',
    has: "default-src 'none'",
    lacks: 'script-src',
  },
  {
    name: 'the same style twice, once',
    inHead: '<style>x{}</style><style>x{}</style>',
    has: `'self' ${hash('x{}')}; img`,
    lacks: `${hash('x{}')} ${hash('x{}')}`,
  },
]
test.each(cases)('allows $name', ({ inHead, has, lacks }) => {
  expect(policyOf(inHead)).toContain(has)
  expect(policyOf(inHead)).not.toContain(lacks)
})

test.each([
  { url: '/search.html', wasm: true, worker: false },
  { url: '/404.html', wasm: false, worker: false },
  { url: '/offline.html', wasm: false, worker: true },
  { url: '/articles/ferry.html', wasm: false, worker: false },
])('$url may ask its own site only, run WebAssembly: $wasm, have a worker: $worker', ({ url, wasm, worker }) => {
  const policy = policyOf('', url)
  expect(policy).toContain("connect-src 'self';")
  expect(policy.includes("'wasm-unsafe-eval'")).toBe(wasm)
  expect(policy.includes("worker-src 'self'")).toBe(worker)
})

test('the pocket edition may ask nobody for anything, its own host neither', () => {
  expect(policyOf('<script>go()</script><style>x{}</style>', '/readout.html')).toBe(
    [
      "default-src 'none'",
      `script-src ${hash('go()')} 'wasm-unsafe-eval' blob:`,
      `style-src ${hash('x{}')}`,
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
    ].join('; '),
  )
})

test('the policy stands before anything it governs, and no other site learns where a reader came from', () => {
  expect(withPolicy(page('<style>x{}</style>'), '/a.html')).toMatch(
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><meta name="referrer" content="no-referrer"><style>/,
  )
})

test('a page without a declared encoding is refused', () => {
  expect(() => withPolicy('<p>Hello</p>', '/a.html')).toThrow('meta charset')
})
