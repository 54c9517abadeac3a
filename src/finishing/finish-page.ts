import { relativeUrl } from '../routes/relative-url.ts'
import { withContentPolicy } from './content-policy.ts'
import type { StartTag } from './html-tags.ts'
import { type Replace, replaceInHtml } from './relative-links.ts'

/**
 * Gives a page its addresses, relative to its path from the root where nothing else is said, and then its policy. Its tags are
 * read once for both, because reading them is most of the work.
 */
export function finishPage(
  html: string,
  url: string,
  replace: Replace = (address) => relativeUrl(url, address),
): string {
  const tags: StartTag[] = []
  const replaced = replaceInHtml(html, replace, (tag) => tags.push(tag))
  return withContentPolicy(replaced, url, tags)
}
