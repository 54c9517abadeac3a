import type { SiteFile, SiteFiles } from '../domain/site-files.ts'
import { type Amount, amountOf } from './amount.ts'
import { editionCache } from './copy-names.ts'
import { CopyFailure } from './failure.ts'
import { fetchFromHost, toStored } from './fetch-from-host.ts'
import { planDownload } from './plan-download.ts'
import { siteFilesUrl } from './read-site-files.ts'
import { readStoredEditions } from './stored-editions.ts'

/** How many files are on their way at once: what browsers allow for one host. */
const AT_ONCE = 6

/** Told of everything that is stored so far. */
export type OnProgress = (stored: Amount) => void

/** Rejects where the browser says beforehand that what is missing of an edition won't fit. Some browsers say so only when it doesn't. */
export async function assertRoom(root: string, list: SiteFiles): Promise<void> {
  const { copied, fetched } = planDownload(list, await readStoredEditions(root))
  const needed = amountOf([...copied.map(({ file }) => file), ...fetched]).bytes
  const { quota, usage } = await navigator.storage.estimate()
  if (quota === undefined || usage === undefined || quota - usage >= needed) return
  throw new CopyFailure({ kind: 'no-space', needed, free: Math.max(quota - usage, 0) })
}

/**
 * Stores what is missing of an edition, each file once its hash is right. A file that was stored stays so if this is interrupted,
 * so that the next call goes on from there. Rejects with the first failure, or if aborted.
 */
export async function storeEdition(
  root: string,
  list: SiteFiles,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<void> {
  const plan = planDownload(list, await readStoredEditions(root))
  const cache = await caches.open(editionCache(root, list.version))
  // Comes first: files whose list isn't known can't be told from each other later.
  await cache.put(siteFilesUrl(root), Response.json(list))

  let stored = amountOf(plan.stored)
  const count = ({ bytes }: SiteFile): void => {
    stored = { files: stored.files + 1, bytes: stored.bytes + bytes }
    onProgress(stored)
  }
  onProgress(stored)
  await forEachAtOnce(plan.copied, signal, async ({ file, from }) => {
    const response = await caches.match(root + from.path, { cacheName: editionCache(root, from.version) })
    if (response === undefined) throw new CopyFailure({ kind: 'storage-closed' })
    await cache.put(root + file.path, response)
    count(file)
  })
  await forEachAtOnce(plan.fetched, signal, async (file, alsoSignal) => {
    await cache.put(root + file.path, await fetchFile(root, file, alsoSignal))
    count(file)
  })
}

/** A file from the host, ready to be stored. Some hosts say 404 of their `404.html` itself: whether it is the file, its hash says. */
async function fetchFile(root: string, { path, sha256 }: SiteFile, signal: AbortSignal): Promise<Response> {
  const { response, bytes } = await fetchFromHost(root + path, signal)
  if ((await sha256Of(bytes)) === sha256) return toStored(response, bytes)
  throw new CopyFailure(
    response.ok ? { kind: 'altered', file: path } : { kind: 'refused', file: path, status: response.status },
  )
}

const sha256Of = async (bytes: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** Does the work for each of a list, several at once; the first failure ends it and aborts the others. */
async function forEachAtOnce<T>(
  list: readonly T[],
  signal: AbortSignal,
  work: (one: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])
  const rest = list.values()
  const worker = async (): Promise<void> => {
    for (const one of rest) {
      either.throwIfAborted()
      await work(one, either)
    }
  }
  const workers = Array.from({ length: AT_ONCE }, worker)
  try {
    await Promise.all(workers)
  } catch (error) {
    stop.abort()
    await Promise.allSettled(workers)
    throw error
  }
}
