import { dataUrl, fromRoot } from './urls.ts'

/**
 * The folders that a site could lie in, seen from an address inside it, the deepest first:
 * `/a/b/c.html` gives `/a/b/`, `/a/`, `/`.
 */
export function possibleRoots(pathname: string): string[] {
  const folders = pathname.split('/').slice(1, -1)
  return [...folders.keys(), folders.length]
    .map(
      (depth) =>
        `/${folders
          .slice(0, depth)
          .map((f) => `${f}/`)
          .join('')}`,
    )
    .toReversed()
}

/** A file that stands at the root of every site made here, and nowhere else in it. From the root, without a leading slash. */
export const ROOT_MARK = fromRoot(dataUrl('claims', 'json'))
