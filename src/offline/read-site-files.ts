import type { SiteFile, SiteFiles } from '../domain/site-files.ts'
import { fromRoot, SITE_FILES } from '../routes/urls.ts'
import { CopyFailure } from './failure.ts'
import { fetchFromHost } from './fetch-from-host.ts'

/** The address of the list of files of the site at `root`. */
export const siteFilesUrl = (root: string): string => root + fromRoot(SITE_FILES)

/** The list of the edition that the host has now. Rejects with a `CopyFailure`, or if aborted. */
export async function fetchSiteFiles(root: string, signal?: AbortSignal): Promise<SiteFiles> {
  const { bytes } = await fetchFromHost(siteFilesUrl(root), signal)
  try {
    return parseSiteFiles(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new CopyFailure({ kind: 'no-list' }, { cause: error })
  }
}

/** A list as it came over the network; throws where it is none. */
export function parseSiteFiles(text: string): SiteFiles {
  const json: unknown = JSON.parse(text)
  if (!isRecord(json)) throw new TypeError('This is no list of files.')
  const { version, files } = json
  if (typeof version !== 'string' || !Array.isArray(files)) throw new TypeError('This is no list of files.')
  return { version, files: files.map(parseSiteFile) }
}

function parseSiteFile(json: unknown): SiteFile {
  if (!isRecord(json)) throw new TypeError('This is no file of a list.')
  const { path, bytes, sha256 } = json
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string') {
    throw new TypeError('A file of the list lacks its path, size or hash.')
  }
  return { path, bytes, sha256 }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
