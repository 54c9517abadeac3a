import { absoluteUrl, NOT_FOUND } from '../routes/urls.ts'
import { type ReadFile, withFilesInside } from './files-inside.ts'
import { finishPage } from './finish-page.ts'

/**
 * `404.html`, which hosts serve at any depth: style sheets and scripts stand in it, since a relative address leads nowhere
 * there. Where the site knows its address, its links begin at the root of the host. Otherwise they are relative to the root of
 * the site, and the page's script (`not-found/lead-home.ts`) finds out where that is.
 */
export function finishNotFoundPage(html: string, readFile: ReadFile, site: URL | undefined): string {
  const page = withFilesInside(html, readFile)
  return site === undefined
    ? finishPage(page, NOT_FOUND)
    : finishPage(page, NOT_FOUND, (url) => absoluteUrl(site, url).slice(site.origin.length))
}
