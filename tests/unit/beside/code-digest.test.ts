import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeDigest } from '../../../src/beside/code-digest.ts'

let project = ''
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true })
  writeFileSync(path.join(project, file), text)
}

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'readout-code-'))
  write('src/markup/page.ts', 'export {}')
  write('src/pages/[year].old/page.astro', '<p>page</p>')
  write('node_modules/.package-lock.json', '{ "a": "1.0.0" }')
})
afterEach(() => {
  rmSync(project, { recursive: true })
})

test.each([
  ['src/markup/page.ts', 'export const a = 1'],
  ['src/pages/[year].old/page.astro', '<p>other</p>'],
  ['src/styles/new.css', 'p {}'],
  ['node_modules/.package-lock.json', '{ "a": "2.0.0" }'],
])('a change of %s changes it', (file, text) => {
  const before = codeDigest(project)
  write(file, text)
  expect(codeDigest(project)).not.toBe(before)
})

test.each(['src/README.md', 'README.md', 'dist/a.html', 'node_modules/a/index.js'])(
  '%s is none of the code',
  (file) => {
    const before = codeDigest(project)
    write(file, 'words')
    expect(codeDigest(project)).toBe(before)
  },
)

test('without a list of what is installed there is one too', () => {
  rmSync(path.join(project, 'node_modules'), { recursive: true })
  expect(codeDigest(project)).toMatch(/^[0-9a-f]{64}$/)
})
