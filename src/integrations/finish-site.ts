import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { withContentPolicy } from '../finishing/content-policy.ts'
import { withFileSizes } from '../finishing/file-sizes.ts'
import { finishNotFoundPage } from '../finishing/not-found-page.ts'
import { finishPocketPage } from '../finishing/pocket-page.ts'
import { assertNoRootAddress, relativeCss, relativeHtml } from '../finishing/relative-links.ts'
import { isForSearchEngines, robotsTxt, sitemap } from '../finishing/sitemap.ts'
import { withProgress } from '../reporters/progress.ts'
import { fromRoot, NOT_FOUND, POCKET, ROBOTS, SEARCH_INDEX, SITEMAP } from '../routes/urls.ts'
import { filesIn } from './files-in.ts'

/**
 * The last step over the finished files: every address becomes relative, `404.html` gets what it needs into itself, every
 * page gets its policy, and a site that knows its address gets a sitemap.
 */
export function finishSite(): AstroIntegration {
  let site: URL | undefined
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site)
      },
      'astro:build:done': ({ dir, logger }) => {
        const pages = finishFiles(fileURLToPath(dir), site)
        logger.info(`${pages} pages with relative addresses`)
      },
    },
  }
}

/** Finishes the site in a folder; returns the number of its pages. */
function finishFiles(folder: string, site: URL | undefined): number {
  const read = (url: string): string => readFileSync(path.join(folder, fromRoot(url)), 'utf8')
  const write = (url: string, text: string): void => writeFileSync(path.join(folder, fromRoot(url)), text)
  // Pagefind's script finds its files by itself.
  const urls = filesIn(folder).filter((url) => !url.startsWith(SEARCH_INDEX))
  const pages = urls.filter((url) => url.endsWith('.html'))
  if (site !== undefined) {
    write(
      SITEMAP,
      sitemap(
        pages.filter((url) => url !== NOT_FOUND && isForSearchEngines(read(url))),
        site,
      ),
    )
    write(ROBOTS, robotsTxt(site))
  }
  const sizeOf = (url: string): number => statSync(path.join(folder, fromRoot(url))).size
  const finishPage = (url: string): string => {
    if (url === NOT_FOUND) return finishNotFoundPage(read(url), read, site)
    if (url === POCKET) return finishPocketPage(read(url), read)
    return relativeHtml(withFileSizes(read(url), sizeOf), url)
  }
  // These take files into themselves, so they come before those are changed; pages tell the size of the second.
  const first = [NOT_FOUND, POCKET]
  const inOrder = urls.toSorted((a, b) => first.indexOf(b) - first.indexOf(a))
  for (const url of withProgress('Files finished', inOrder)) {
    naming(url, () => {
      if (url.endsWith('.html')) write(url, withContentPolicy(finishPage(url), url))
      else if (url.endsWith('.css')) write(url, relativeCss(read(url), url))
      else if (url.endsWith('.js')) assertNoRootAddress(read(url))
    })
  }
  return pages.length
}

/** Runs the work on a file; an error says which file it was. */
function naming(url: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw new Error(`${url} can't be finished. ${error instanceof Error ? error.message : ''}`, { cause: error })
  }
}
