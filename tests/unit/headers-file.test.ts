import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namesItsContent } from '../../src/routes/urls.ts'
import { readHeadersFile } from './headers-file.ts'

const text = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')
const rules = readHeadersFile(text)

test('a line that hosts would not understand is refused', () => {
  expect(() => readHeadersFile('/*\n  Referrer-Policy no-referrer')).toThrow('Neither')
  expect(() => readHeadersFile('  Referrer-Policy: no-referrer')).toThrow('Neither')
})

test('public/_headers keeps within what both hosts take', () => {
  expect(rules.length).toBeLessThanOrEqual(100)
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000)
  for (const { path, headers } of rules) {
    expect(path.split('*').length).toBeLessThanOrEqual(2)
    expect(headers).not.toEqual([])
  }
})

test('no header stands in two rules that match the same address, whose values would be joined', () => {
  const everywhere = rules.find(({ path }) => path === '/*')?.headers.map(({ name }) => name.toLowerCase()) ?? []
  const elsewhere = rules.flatMap(({ path, headers }) => (path === '/*' ? [] : headers))
  expect(everywhere).toContain('x-content-type-options')
  expect(elsewhere.filter(({ name }) => everywhere.includes(name.toLowerCase()))).toEqual([])
  expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length)
})

test('what is kept for good is what names its content, and only that', () => {
  const kept = rules.flatMap(({ path, headers }) =>
    headers.some(({ value }) => value.includes('immutable')) ? [path.replace('*', 'x')] : [],
  )
  expect(kept).toEqual(['/_astro/x', '/fonts/x', '/scripts/x', '/pagefind/x'])
  expect(kept.filter((path) => !namesItsContent(path))).toEqual([])
  for (const page of ['/index.html', '/service-worker.js', '/offline-files.json', '/data/claims.json'])
    expect(namesItsContent(page)).toBe(false)
})
