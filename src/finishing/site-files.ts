import { hash } from 'node:crypto'
import type { SiteFile, SiteFiles } from '../domain/site-files.ts'
import {
  CHECKSUMS,
  FROM_DISK,
  fromRoot,
  isForHost,
  ROBOTS,
  SERVICE_WORKER,
  SHARE_IMAGES,
  SITE_FILES,
  SITEMAP,
} from '../routes/urls.ts'

/** What is for search engines, what the browser keeps by itself, and the list. */
const NOT_READ: ReadonlySet<string> = new Set([SITEMAP, ROBOTS, SERVICE_WORKER, SITE_FILES, CHECKSUMS].map(fromRoot))

/** A file of the site, by its path from the root and its content as it will be served. */
export const toSiteFile = (path: string, content: Uint8Array): SiteFile => ({
  path,
  bytes: content.length,
  sha256: hash('sha256', content),
})

/**
 * Those of all files that are kept for reading a site without a network. The index for sites opened from disk isn't among them, nor pictures for other sites, nor what only the host reads.
 */
export function toSiteFiles(all: readonly SiteFile[]): SiteFiles {
  const files = all
    .filter(({ path }) => !NOT_READ.has(path) && !path.endsWith(`/${FROM_DISK}`) && !isForHost(path))
    .filter(({ path }) => !path.startsWith(fromRoot(SHARE_IMAGES)))
    .sort(byPath)
  const version = hash('sha256', JSON.stringify(files)).slice(0, 16)
  return { version, files }
}

/** The list as JSON with a file a line. */
export const formatSiteFiles = ({ version, files }: SiteFiles): string =>
  `{"version":"${version}","files":[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`

/** The SHA-256 of every file, in the form that `sha256sum --check` reads, in the order of the paths. */
export const formatChecksums = (files: readonly SiteFile[]): string =>
  files
    .toSorted(byPath)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')

/** In the order of code units, which is that of no language. */
const byPath = (a: SiteFile, b: SiteFile): number => (a.path < b.path ? -1 : 1)
