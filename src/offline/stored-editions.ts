import type { SiteFiles } from '../domain/site-files.ts'
import { versionIn } from './copy-names.ts'
import type { StoredEdition } from './plan-download.ts'
import { siteFilesUrl } from './read-site-files.ts'

/** Every edition of the site at `root` that is stored in this browser, whole or in part. Stores nothing. */
export async function readStoredEditions(root: string): Promise<StoredEdition[]> {
  const names = (await caches.keys()).filter((name) => versionIn(root, name) !== undefined)
  return (await Promise.all(names.map((name) => readStoredEdition(root, name)))).filter(
    (edition) => edition !== undefined,
  )
}

async function readStoredEdition(root: string, name: string): Promise<StoredEdition | undefined> {
  const cache = await caches.open(name)
  const list = await cache.match(siteFilesUrl(root))
  if (list === undefined) return undefined
  const stored = new Set((await cache.keys()).map(({ url }) => url))
  // It was this site that stored the list, and only after reading it.
  const { version, files } = (await list.json()) as SiteFiles
  return {
    version,
    files,
    stored: new Set(files.map(({ path }) => path).filter((path) => stored.has(addressOf(root, path)))),
  }
}

const addressOf = (root: string, path: string): string => new URL(path, root).href
