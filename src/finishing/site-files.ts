import { createHash } from 'node:crypto'
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

/**
 * The files that are kept for reading a site without a network, given all of them by their paths from its root, as they will be
 * served. The index for sites opened from disk isn't among them, nor pictures for other sites, nor what only the host reads.
 */
export function toSiteFiles(paths: readonly string[], contentOf: (path: string) => Uint8Array): SiteFiles {
  const files = paths
    .filter((path) => !NOT_READ.has(path) && !path.endsWith(`/${FROM_DISK}`) && !isForHost(path))
    .filter((path) => !path.startsWith(fromRoot(SHARE_IMAGES)))
    .sort()
    .map((path): SiteFile => {
      const content = contentOf(path)
      return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
    })
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16)
  return { version, files }
}

/** The list as JSON with a file a line. */
export const formatSiteFiles = ({ version, files }: SiteFiles): string =>
  `{"version":"${version}","files":[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`

/** The SHA-256 of every file, in the form that `sha256sum --check` reads, in the order of the paths. */
export const formatChecksums = (paths: readonly string[], contentOf: (path: string) => Uint8Array): string =>
  paths
    .filter((path) => path !== fromRoot(CHECKSUMS))
    .toSorted()
    .map((path) => `${createHash('sha256').update(contentOf(path)).digest('hex')}  ${path}\n`)
    .join('')
