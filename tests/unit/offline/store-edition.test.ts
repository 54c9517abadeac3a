import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { SiteFiles } from '../../../src/domain/site-files.ts'
import type { Amount } from '../../../src/offline/amount.ts'
import { toFailure } from '../../../src/offline/failure.ts'
import { assertRoom, storeEdition } from '../../../src/offline/store-edition.ts'
import { readStoredEditions } from '../../../src/offline/stored-editions.ts'
import { inventBrowser } from './invented-browser.ts'

const ROOT = 'https://example.org/a/'

/** A host with these files, and the list of them. */
function site(version: string, contents: Readonly<Record<string, string>>) {
  const list: SiteFiles = {
    version,
    files: Object.entries(contents).map(([path, content]) => ({
      path,
      bytes: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  }
  const answer = (url: string): Response => {
    const content = contents[url.slice(ROOT.length)]
    return new Response(content ?? 'Not found', { status: content === undefined ? 404 : 200 })
  }
  return { list, answer }
}

const old = site('old', { 'index.html': 'one', 'b.html': 'two', 'a.css': 'three' })
const next = site('next', { 'index.html': 'One!', 'b.html': 'two', 'a.css': 'three' })

/** Stores an edition; resolves to what went wrong, if anything did. */
const store = (
  list: SiteFiles,
  onProgress: (stored: Amount) => void = () => undefined,
  signal = new AbortController().signal,
) =>
  storeEdition(ROOT, list, onProgress, signal).then(
    () => undefined,
    (error: unknown) => (signal.aborted ? 'aborted' : toFailure(error)),
  )

const storedPaths = async (version: string): Promise<string[]> =>
  [...((await readStoredEditions(ROOT)).find((edition) => edition.version === version)?.stored ?? [])].sort()

afterEach(() => {
  vi.unstubAllGlobals()
})

test('stores every file of an edition and tells how far it is', async () => {
  const asked = inventBrowser(1000, old.answer)
  const progress: Amount[] = []
  expect(await store(old.list, (stored) => progress.push(stored))).toBeUndefined()
  expect(await storedPaths('old')).toEqual(['a.css', 'b.html', 'index.html'])
  expect(asked.toSorted()).toEqual([`${ROOT}a.css`, `${ROOT}b.html`, `${ROOT}index.html`])
  expect(progress.at(0)).toEqual({ files: 0, bytes: 0 })
  expect(progress.at(-1)).toEqual({ files: 3, bytes: 11 })
})

test('fetches of the next edition only what has changed', async () => {
  inventBrowser(1000, old.answer)
  await store(old.list)
  const asked = vi.fn(next.answer)
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(asked(url)))
  expect(await store(next.list)).toBeUndefined()
  expect(asked.mock.calls).toEqual([[`${ROOT}index.html`]])
  expect(await storedPaths('next')).toEqual(['a.css', 'b.html', 'index.html'])
  expect(await storedPaths('old')).toEqual(['a.css', 'b.html', 'index.html'])
})

describe('a file that is not what the list says', () => {
  test.each([
    { name: 'another text', response: () => new Response('tow'), failure: { kind: 'altered', file: 'b.html' } },
    {
      name: 'an error of the host',
      response: () => new Response('Sorry', { status: 503 }),
      failure: { kind: 'refused', file: 'b.html', status: 503 },
    },
    {
      name: 'no answer',
      response: () => {
        throw new TypeError('Failed to fetch')
      },
      failure: { kind: 'connection-lost' },
    },
  ])('is not stored: $name', async ({ response, failure }) => {
    inventBrowser(1000, (url) => (url.endsWith('b.html') ? response() : old.answer(url)))
    expect(await store(old.list)).toEqual(failure)
    expect(await storedPaths('old')).not.toContain('b.html')
  })

  test('is stored if its hash is right, whatever the host says of it', async () => {
    inventBrowser(1000, (url) => new Response(old.answer(url).body, { status: 404 }))
    expect(await store(old.list)).toBeUndefined()
    expect((await caches.match(`${ROOT}b.html`, { cacheName: 'readout /a/ edition old' }))?.status).toBe(200)
  })
})

test('after a failure it goes on with what is missing', async () => {
  inventBrowser(1000, (url) => (url.endsWith('a.css') ? new Response('') : old.answer(url)))
  await store(old.list)
  const before = await storedPaths('old')
  expect(before).toEqual(['b.html', 'index.html'])
  const asked = vi.fn(old.answer)
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(asked(url)))
  const progress: Amount[] = []
  expect(await store(old.list, (stored) => progress.push(stored))).toBeUndefined()
  expect(asked.mock.calls).toEqual([[`${ROOT}a.css`]])
  expect(progress).toEqual([
    { files: 2, bytes: 6 },
    { files: 3, bytes: 11 },
  ])
})

test.each([
  { name: 'everything', room: 10, stored: [], failure: { kind: 'no-space', needed: 11, free: 10 } },
  { name: 'what is missing', room: 5, stored: ['index.html', 'b.html'], failure: undefined },
  {
    name: 'more than what is missing',
    room: 4,
    stored: ['index.html', 'b.html'],
    failure: { kind: 'no-space', needed: 5, free: 4 },
  },
])('counts whether $name fits into $room bytes', async ({ room, stored, failure }) => {
  inventBrowser(room, (url) => (stored.some((path) => url === ROOT + path) ? old.answer(url) : new Response('')))
  if (stored.length > 0) await store(old.list)
  const told = await assertRoom(ROOT, old.list).then(() => undefined, toFailure)
  expect(told).toEqual(failure)
})

test('stops when it is told to', async () => {
  const stop = new AbortController()
  const asked = inventBrowser(1000, old.answer)
  stop.abort()
  expect(await store(old.list, () => undefined, stop.signal)).toBe('aborted')
  expect(asked).toEqual([])
})

test('stores a redirected and compressed answer as a plain one that can be found again', async () => {
  inventBrowser(1000, (url) => {
    const response = new Response(old.answer(url).body, {
      headers: { 'content-type': 'text/html', 'content-encoding': 'gzip', vary: '*', 'content-length': '999' },
    })
    return Object.defineProperty(response, 'redirected', { value: true })
  })
  await store(old.list)
  const stored = await caches.match(`${ROOT}b.html`, { cacheName: 'readout /a/ edition old' })
  expect(stored?.redirected).toBe(false)
  expect([...(stored?.headers.keys() ?? [])]).toEqual(['content-type'])
})
