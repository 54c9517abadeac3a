import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { overwriteFile } from '../../../src/integrations/overwrite-file.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'overwrite-file-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each([
  { name: 'a shorter text', before: 'one two three', after: 'four' },
  { name: 'a longer text', before: 'one', after: 'one two three' },
  { name: 'a text of fewer characters and more bytes', before: 'one', after: '→“' },
  { name: 'nothing', before: 'one', after: '' },
])('leaves $name and nothing else', ({ before, after }) => {
  const file = path.join(folder, 'page.html')
  writeFileSync(file, before)
  overwriteFile(file, after)
  expect(readFileSync(file, 'utf8')).toBe(after)
})

test('writes no file that isn’t there', () => {
  expect(() => {
    overwriteFile(path.join(folder, 'missing.html'), 'one')
  }).toThrow('ENOENT')
})
