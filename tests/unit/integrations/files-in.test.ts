import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { filesIn } from '../../../src/integrations/files-in.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'files-in-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each(['', '/', '/x/..'])(
  'finds the files at any depth, in order, and no folders, in a folder written with %j',
  (ending) => {
    mkdirSync(path.join(folder, 'b/c'), { recursive: true })
    mkdirSync(path.join(folder, 'x'), { recursive: true })
    for (const file of ['b/c/d.html', 'b.html', 'a.css', '.hidden']) writeFileSync(path.join(folder, file), '')
    expect(filesIn(folder + ending)).toEqual(['/.hidden', '/a.css', '/b.html', '/b/c/d.html'])
  },
)
