import { relativeUrl } from '../routes/relative-url.ts'
import { withContentPolicy } from './content-policy.ts'
import type { StartTag } from './html-tags.ts'
import { type Replace, replaceInHtml } from './relative-links.ts'
import { isForSearchEngines } from './sitemap.ts'

/** A page as it is served. */
export interface FinishedPage {
  html: string
  isForSearchEngines: boolean
}

/**
 * Gives a page its addresses, relative to its path from the root where nothing else is said, and then its policy. Its tags are
 * read once for both and for what search engines are told, because reading them is most of the work.
 */
export function finishPage(
  html: string,
  url: string,
  replace: Replace = (address) => relativeUrl(url, address),
): FinishedPage {
  const tags: StartTag[] = []
  const replaced = replaceInHtml(html, replace, (tag) => tags.push(tag))
  return { html: withContentPolicy(replaced, url, tags), isForSearchEngines: isForSearchEngines(tags) }
}
