import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { finishPage } from '../../../src/finishing/finish-page.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (inHead: string, inBody = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${inHead}</head><body>${inBody}</body></html>`

test('addresses are relative to the page where nothing else is said', () => {
  const html = finishPage(page('', '<a href="/claims/ferry/pier.html">'), '/articles/ferry.html')
  expect(html).toContain('<body><a href="../claims/ferry/pier.html"></body>')
})

test('addresses are those that are asked for', () => {
  const html = finishPage(page('', '<a href="/x.html">'), '/a.html', (url) => `/any/path${url}`)
  expect(html).toContain('<a href="/any/path/x.html">')
})

test('the policy names a style by what it is when its addresses are relative', () => {
  const html = finishPage(page('<style>a{background:url(/x.svg)}</style>'), '/articles/ferry.html')
  expect(html).toContain('<style>a{background:url(../x.svg)}</style>')
  expect(html).toContain(`style-src 'self' ${hash('a{background:url(../x.svg)}')};`)
})

test('the policy names scripts and styles wherever they stand', () => {
  const html = finishPage(page('<script src="/a.js"></script>', '<script>go()</script><style>b{}</style>'), '/a.html')
  expect(html).toContain(`script-src 'self' ${hash('go()')}; style-src 'self' ${hash('b{}')};`)
})
