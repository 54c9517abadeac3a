import { fromRoot, NOT_FOUND } from '../routes/urls.ts'
import { editionCache } from './copy-names.ts'
import { filesForAddress } from './files-for-address.ts'
import { readSavedEdition } from './saved-edition.ts'

/** The saved edition's answer to an address of the site at `root`, whatever its query; `undefined` if it has none. */
export async function savedAnswer(root: string, url: string): Promise<Response | undefined> {
  const saved = await readSavedEdition(root)
  if (saved === undefined) return undefined
  const { pathname, search } = new URL(url)
  for (const { path, elsewhere } of filesForAddress(pathname.slice(new URL(root).pathname.length))) {
    const file = await fileOf(root, saved.version, path)
    if (file !== undefined) return elsewhere ? Response.redirect(root + path + search, 302) : file
  }
  return undefined
}

/** A file whose address names its content, from the saved edition or from one that an open page may have come from. */
export async function savedByContent(root: string, url: string): Promise<Response | undefined> {
  const saved = await readSavedEdition(root)
  if (saved === undefined) return undefined
  const path = new URL(url).pathname.slice(new URL(root).pathname.length)
  for (const { version } of [saved, ...saved.retired]) {
    const file = await fileOf(root, version, path)
    if (file !== undefined) return file
  }
  return undefined
}

/** What the saved edition says of an address that it doesn't have. */
export async function savedNotFound(root: string): Promise<Response | undefined> {
  const saved = await readSavedEdition(root)
  const page = saved === undefined ? undefined : await fileOf(root, saved.version, fromRoot(NOT_FOUND))
  return page === undefined ? undefined : new Response(page.body, { status: 404, headers: page.headers })
}

const fileOf = (root: string, version: string, path: string): Promise<Response | undefined> =>
  caches.match(root + path, { cacheName: editionCache(root, version) })
