import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { asksForFileSizes, withFileSizes } from '../finishing/file-sizes.ts'
import { finishPage } from '../finishing/finish-page.ts'
import { finishNotFoundPage } from '../finishing/not-found-page.ts'
import { finishPocketPage } from '../finishing/pocket-page.ts'
import { assertNoRootAddress, relativeCss } from '../finishing/relative-links.ts'
import { fromRoot, NOT_FOUND, POCKET, SEARCH, SEARCH_INDEX } from '../routes/urls.ts'
import { filesIn } from './files-in.ts'
import { finishingPrerenderer, type PageWatcher } from './finishing-prerenderer.ts'

/**
 * Finishes pages as they are made: every address becomes relative, and each gets its policy. Those that take files into themselves,
 * or are still to be told something, are finished in the end, and so are style sheets and scripts.
 * @param watcher is told of the pages
 */
export function finishSite(watcher: PageWatcher): AstroIntegration {
  let site: URL | undefined
  const unfinished: string[] = []
  const finish = (html: string, url: string): string => {
    if (!isFinishedLast(html, url)) return naming(url, () => finishPage(html, url))
    unfinished.push(url)
    return html
  }
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site)
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => finishingPrerenderer(astro, finish, watcher))
      },
      'astro:build:done': ({ dir, logger }) => {
        finishFiles(fileURLToPath(dir), site, unfinished)
        logger.info('every page has relative addresses and a policy')
      },
    },
  }
}

/** Whether a page takes files into itself, or leaves a place for what is known in the end. */
const isFinishedLast = (html: string, url: string): boolean =>
  url === NOT_FOUND || url === POCKET || url === SEARCH || asksForFileSizes(html)

function finishFiles(folder: string, site: URL | undefined, pages: readonly string[]): void {
  const fileOf = (url: string): string => path.join(folder, fromRoot(url))
  const read = (url: string): string => readFileSync(fileOf(url), 'utf8')
  const finish = (url: string, work: () => string): void => writeFileSync(fileOf(url), naming(url, work))
  const sizeOf = (url: string): number => statSync(fileOf(url)).size
  // These two take files into themselves before those are changed; other pages tell the size of the second.
  finish(NOT_FOUND, () => finishNotFoundPage(read(NOT_FOUND), read, site))
  finish(POCKET, () => finishPocketPage(read(POCKET), read))
  for (const url of pages) {
    if (url !== NOT_FOUND && url !== POCKET) finish(url, () => finishPage(withFileSizes(read(url), sizeOf), url))
  }
  // Pagefind's script finds its files by itself.
  for (const url of filesIn(folder).filter((file) => !file.startsWith(SEARCH_INDEX))) {
    if (url.endsWith('.css')) finish(url, () => relativeCss(read(url), url))
    if (url.endsWith('.js')) naming(url, () => assertNoRootAddress(read(url)))
  }
}

/** Runs the work on a file; an error says which file it was. */
function naming<Result>(url: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new Error(`${url} can't be finished. ${error instanceof Error ? error.message : ''}`, { cause: error })
  }
}
