import { CopyFailure } from './failure.ts'

/** What the host itself gives, past every cache and past our worker (`wayToAnswer`). Rejects with a `CopyFailure`, or if aborted. */
export async function fetchFromHost(
  url: string,
  signal?: AbortSignal,
): Promise<{ response: Response; bytes: ArrayBuffer }> {
  try {
    const response = await fetch(url, { cache: 'reload', signal: signal ?? null })
    return { response, bytes: await response.arrayBuffer() }
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new CopyFailure({ kind: 'connection-lost' }, { cause: error })
  }
}

/** Headers that describe bytes on their way, and one that would keep an entry from being found again. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary']

/**
 * The same answer, to be stored. It is made anew, because browsers refuse one that came by way of a redirect where they asked for a
 * page, and hosts redirect `x.html` to `x`.
 */
export function toStored({ headers }: Response, bytes: ArrayBuffer): Response {
  const kept = new Headers(headers)
  for (const name of OF_THE_WAY) kept.delete(name)
  return new Response(bytes, { headers: kept })
}
