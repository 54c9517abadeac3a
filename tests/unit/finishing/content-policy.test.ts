import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withContentPolicy } from '../../../src/finishing/content-policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (inHead: string) => `<!doctype html><html><head><meta charset="utf-8">${inHead}</head><body></body></html>`
const policyOf = (inHead: string, url = '/about.html') =>
  /content="([^"]*)"/.exec(withContentPolicy(page(inHead), url))?.[1] ?? ''

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
  { url: '/search.html', connects: true, wasm: true },
  { url: '/404.html', connects: true, wasm: false },
  { url: '/articles/ferry.html', connects: false, wasm: false },
])('$url may connect: $connects, may run WebAssembly: $wasm', ({ url, connects, wasm }) => {
  const policy = policyOf('', url)
  expect(policy.includes("connect-src 'self'")).toBe(connects)
  expect(policy.includes("'wasm-unsafe-eval'")).toBe(wasm)
})

test('the policy stands before anything it governs', () => {
  expect(withContentPolicy(page('<style>x{}</style>'), '/a.html')).toMatch(
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><style>/,
  )
})

test('a page without a declared encoding is refused', () => {
  expect(() => withContentPolicy('<p>Hello</p>', '/a.html')).toThrow('meta charset')
})
