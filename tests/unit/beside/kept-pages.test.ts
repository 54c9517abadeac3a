import { hash } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { KeptPages, writeList } from '../../../src/beside/kept-pages.ts'

const sha256 = (text: string): string => hash('sha256', text)
const digest = (data: unknown): string => sha256(JSON.stringify(data))

let folder = ''
const store = (foundation = 'the code') => ({ list: path.join(folder, 'cache', 'kept.txt'), folder, foundation })
const pages = (foundation?: string) => new KeptPages(store(foundation), digest)
const takenFrom = (kept: KeptPages, madeFrom: string): string | undefined => {
  const bytes = kept.take('/claims/a b.html', madeFrom)
  return bytes && Buffer.from(bytes).toString()
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'readout-kept-'))
  mkdirSync(path.join(folder, 'claims'))
  writeFileSync(path.join(folder, 'claims/a b.html'), 'as it was made')
  const madeFrom = pages().madeFrom('frame', 'shown')
  writeList(store().list, [{ url: '/claims/a b.html', madeFrom, sha256: sha256('as it was made') }])
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a page that would be made from the same is taken', () => {
  const kept = pages()
  expect(takenFrom(kept, kept.madeFrom('frame', 'shown'))).toBe('as it was made')
  expect(kept.taken).toBe(1)
})

test.each([
  { what: 'what it shows', madeFrom: () => pages().madeFrom('frame', 'else') },
  { what: 'its frame', madeFrom: () => pages().madeFrom('other frame', 'shown') },
  { what: 'the code', madeFrom: () => pages('other code').madeFrom('frame', 'shown') },
])('it is not taken after a change of $what', ({ madeFrom }) => {
  const kept = pages()
  expect(takenFrom(kept, madeFrom())).toBeUndefined()
  expect(kept.taken).toBe(0)
})

test.each([
  { what: 'it has other bytes', spoil: () => appendFileSync(path.join(folder, 'claims/a b.html'), '!') },
  { what: 'it is gone', spoil: () => rmSync(path.join(folder, 'claims/a b.html')) },
  { what: 'the list is gone', spoil: () => rmSync(store().list) },
  {
    what: 'the list was cut off',
    spoil: () => writeFileSync(store().list, readFileSync(store().list, 'utf8').slice(0, -9)),
  },
  {
    what: 'a folder has its name',
    spoil: () => {
      rmSync(path.join(folder, 'claims/a b.html'))
      mkdirSync(path.join(folder, 'claims/a b.html'))
    },
  },
  { what: 'the list is no list', spoil: () => writeFileSync(store().list, '\n\n{ } \n') },
])('it is not taken when $what', ({ spoil }) => {
  spoil()
  const kept = pages()
  expect(takenFrom(kept, kept.madeFrom('frame', 'shown'))).toBeUndefined()
})

test('what is written is there for the next list', () => {
  const kept = pages()
  kept.add({ url: '/a.html', madeFrom: 'x', sha256: 'y' })
  expect(kept.written).toEqual([{ url: '/a.html', madeFrom: 'x', sha256: 'y' }])
})
