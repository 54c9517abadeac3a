import { expect, test } from 'vitest'
import { type Findings, toCopyStatus } from '../../../src/offline/copy-status.ts'
import { edition, file, stored } from './invented-editions.ts'

const old = edition('old', file('index.html', 'a', 10), file('a.css', 'b', 5))
const next = edition('next', file('index.html', 'c', 12), file('x.html', 'd', 7), file('a.css', 'b', 5))
const saved = { version: 'old', savedAt: '2031-04-02T10:00:00Z', retired: [] }
const nothing: Findings = { saved: undefined, editions: [], hasWorker: false, list: next }

test.each([
  { name: 'nothing here', found: nothing, copy: { kind: 'none' } },
  { name: 'a worker with nothing to give', found: { ...nothing, hasWorker: true }, copy: { kind: 'begun' } },
  {
    name: 'a download that was interrupted',
    found: { ...nothing, editions: [stored(next, ['a.css'])], hasWorker: true },
    copy: { kind: 'begun' },
  },
  {
    name: 'the newest edition',
    found: { saved, editions: [stored(old)], hasWorker: true, list: old },
    copy: { kind: 'saved', savedAt: saved.savedAt, pages: 1, size: { files: 2, bytes: 15 }, isNewest: true },
  },
  {
    name: 'an edition before the newest',
    found: { saved, editions: [stored(old)], hasWorker: true, list: next },
    copy: { kind: 'saved', savedAt: saved.savedAt, pages: 1, size: { files: 2, bytes: 15 }, isNewest: false },
  },
  {
    name: 'an edition that lacks a file',
    found: { saved, editions: [stored(old, ['a.css'])], hasWorker: true, list: old },
    copy: { kind: 'damaged', savedAt: saved.savedAt },
  },
  {
    name: 'an edition that is gone',
    found: { saved, editions: [], hasWorker: true, list: old },
    copy: { kind: 'damaged', savedAt: saved.savedAt },
  },
  {
    name: 'an edition without its worker',
    found: { saved, editions: [stored(old)], hasWorker: false, list: old },
    copy: { kind: 'damaged', savedAt: saved.savedAt },
  },
])('$name is told apart', ({ found, copy }) => {
  expect(toCopyStatus(found).copy).toEqual(copy)
})

test('counts what of the newest edition is here, taken over from another edition or not, and what isn’t', () => {
  const { newest } = toCopyStatus({ ...nothing, editions: [stored(old), stored(next, ['x.html'])] })
  expect(newest).toEqual({
    pages: 2,
    size: { files: 3, bytes: 24 },
    stored: { files: 2, bytes: 12 },
    missing: { files: 1, bytes: 12 },
  })
})

test('knows nothing of a newest edition where the host can’t be asked', () => {
  expect(toCopyStatus({ ...nothing, list: undefined }).newest).toBeUndefined()
})
