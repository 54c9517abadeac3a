/**
 * A path from the root (`/claims/a/b.html#x`) as seen from a page (`/articles/a.html`): `../claims/a/b.html#x`.
 * Anything that isn't a path from the root (`https:…`, `#x`, `mailto:…`, `//host`) comes back as it is.
 */
export function relativeUrl(fromPage: string, url: string): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  if (path === fromPage && rest.startsWith('#')) return rest
  const from = fromPage.split('/').slice(1, -1)
  const to = path.split('/').slice(1)
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1
  const relative = '../'.repeat(from.length - shared) + to.slice(shared).join('/')
  // Alone, "" and "?q" would mean the page itself, "/b" the root, and "a:b" another scheme.
  return (/^($|\/|[^/]*:)/.test(relative) ? './' : '') + relative + rest
}
