import { escapeMarkup } from '../domain/escape-markup.ts'
import { absoluteUrl, HOME, SITEMAP } from '../routes/urls.ts'
import { isRefresh } from './relative-links.ts'
import type { StartTag } from './html-tags.ts'

/** Whether a page wants to be found, by its tags: it neither says `noindex` nor leads on to another page. */
export function isForSearchEngines(tags: Iterable<StartTag>): boolean {
  for (const tag of tags) {
    if (tag.name === 'body') return true
    if (isRefresh(tag) || saysNoindex(tag)) return false
  }
  return true
}

function saysNoindex({ name, attributes }: StartTag): boolean {
  if (name !== 'meta') return false
  const valueOf = (wanted: string): string => attributes.find((attribute) => attribute.name === wanted)?.value ?? ''
  return valueOf('name') === 'robots' && valueOf('content').includes('noindex')
}

/** A sitemap of these pages (paths from the root). It has no dates: the build doesn't know when a page last changed. */
export function sitemap(pages: readonly string[], site: URL): string {
  // The start page goes by its folder's address, as its canonical link does.
  const addresses = pages.map((page) => absoluteUrl(site, page === HOME ? '/' : page)).sort()
  const entries = addresses.map((address) => `  <url><loc>${escapeMarkup(address)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

/** What robots are told: everything is open, and where the sitemap is. */
export const robotsTxt = (site: URL): string => `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site, SITEMAP)}\n`
