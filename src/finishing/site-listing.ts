import type { SiteFile } from '../domain/site-files.ts'
import { fromRoot, NOT_FOUND } from '../routes/urls.ts'
import { startTags } from './html-tags.ts'
import { toSiteFile } from './site-files.ts'
import { isForSearchEngines } from './sitemap.ts'

/** Files of a site by their final bytes. */
export interface SiteListing {
  files: SiteFile[]
  /** The pages among them that search engines may find, as paths from the root that begin with a slash; none of a site that doesn't know its address. */
  pages: string[]
}

/** Lists a file, which stands at a path from the root that begins with a slash, and gives how it is listed. */
export function listFile(listing: SiteListing, url: string, content: Uint8Array, site: URL | undefined): SiteFile {
  const file = toSiteFile(fromRoot(url), content)
  listing.files.push(file)
  const isSought = site !== undefined && url.endsWith('.html') && url !== NOT_FOUND
  if (isSought && isForSearchEngines(startTags(decoder.decode(content)))) listing.pages.push(url)
  return file
}

const decoder = new TextDecoder()
