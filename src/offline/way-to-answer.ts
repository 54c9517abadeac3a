import { namesItsContent } from '../routes/urls.ts'

/** What the worker needs to know of a request. */
export interface AskedFor {
  url: string
  method: string
  /** What the browser wants it for; empty where a script asks. */
  destination: string
  cache: string
  /** Whether only a part of the file is wanted. */
  inPart: boolean
}

/**
 * How the worker answers a request of a site at `root`, a whole address that ends with a slash:
 * - `saved-first`: the address names its content, so what was saved is what the host would give;
 * - `newest-first`: the host is asked, and what was saved stands in for it;
 * - `not-ours`: the worker keeps out of it.
 */
export type WayToAnswer = 'saved-first' | 'newest-first' | 'not-ours'

export function wayToAnswer({ url, method, destination, cache, inPart }: AskedFor, root: string): WayToAnswer {
  const isRead = method === 'GET' || method === 'HEAD'
  // A script that downloads the site for keeping asks for the host's own bytes by `cache: 'reload'`.
  const isDownload = destination === '' && cache === 'reload'
  if (!url.startsWith(root) || !isRead || inPart || isDownload) return 'not-ours'
  return namesItsContent(new URL(url).pathname.slice(new URL(root).pathname.length - 1))
    ? 'saved-first'
    : 'newest-first'
}
