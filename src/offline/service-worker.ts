import { deleteUnneededEditions } from './retire-editions.ts'
import { savedAnswer, savedByContent, savedNotFound } from './saved-files.ts'
import { wayToAnswer } from './way-to-answer.ts'
import type { FetchEvent, WorkerScope } from './worker-scope.ts'

// The worker answers and stores nothing: `save-copy.ts` fetches, in the page that the reader watches. Nothing of an edition is
// built into it, so a new edition doesn't need a new worker, and a new worker may wait until every page of the site is closed.

const worker = globalThis as unknown as WorkerScope
const root = worker.registration.scope

/** Milliseconds that the host has to answer before the saved copy does. */
const PATIENCE = 3000

// Pages that are open already find their files too: what they ask for by content is the same from whomever.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const way = wayToAnswer(
    {
      url: request.url,
      method: request.method,
      destination: request.destination,
      cache: request.cache,
      inPart: request.headers.has('range'),
    },
    root,
  )
  if (way === 'not-ours') return
  event.respondWith(way === 'saved-first' ? savedFirst(request) : newestFirst(request))
  if (request.mode === 'navigate') event.waitUntil(deleteUnneededEditions(root, () => pagesOpenAt(event)))
})

const savedFirst = async (request: Request): Promise<Response> =>
  (await savedByContent(root, request.url)) ?? fetch(request)

async function newestFirst(request: Request): Promise<Response> {
  const answer = fetch(request)
  // A host that says it is out of order is no better than none.
  const newest = answer.then(
    (response) => (response.status < 500 ? response : undefined),
    () => undefined,
  )
  const inTime = await Promise.race([newest, pause(PATIENCE)])
  if (inTime !== undefined) return inTime
  const saved = await savedAnswer(root, request.url)
  if (saved !== undefined) return saved
  try {
    return await answer
  } catch (error) {
    const notFound = request.mode === 'navigate' ? await savedNotFound(root) : undefined
    if (notFound === undefined) throw error
    return notFound
  }
}

const pause = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds))

async function pagesOpenAt({ resultingClientId }: FetchEvent): Promise<string[]> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true })
  return [...pages.filter(({ url }) => url.startsWith(root)).map(({ id }) => id), resultingClientId]
}
