/**
 * A path from the root (`/claims/a/b.html#x`) as seen from a page (`/articles/a.html`): `../claims/a/b.html#x`.
 * Anything that isn't a path from the root (`https:…`, `#x`, `mailto:…`, `//host`) comes back as it is.
 */
export function relativeUrl(fromPage: string, url: string): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url
  if (url.startsWith(`${fromPage}#`)) return url.slice(fromPage.length)
  const shared = sharedFolders(fromPage, url)
  const down = url.slice(shared)
  const up = foldersIn(fromPage, shared)
  if (up > 0) return '../'.repeat(up) + down
  // Alone, "" and "?q" would mean the page itself, "/b" the root, and "a:b" another scheme.
  return (/^(?:$|[?#/]|[^?#/]*:)/.test(down) ? './' : '') + down
}

/** How many characters of the page's path, up to a slash, are also those of the other. */
function sharedFolders(fromPage: string, url: string): number {
  let shared = 0
  for (let at = 0; at < fromPage.length && fromPage.charCodeAt(at) === url.charCodeAt(at); at += 1) {
    if (fromPage.charAt(at) === '/') shared = at + 1
  }
  return shared
}

/** How many folders a path names from some place on. */
function foldersIn(path: string, from: number): number {
  let count = 0
  for (let at = path.indexOf('/', from); at !== -1; at = path.indexOf('/', at + 1)) count += 1
  return count
}
