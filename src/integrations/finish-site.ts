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
import { finishingPrerenderer } from './finishing-prerenderer.ts'

/**
 * Finishes pages as they are made: every address becomes relative, and each gets its policy. What takes other files into itself,
 * or is still to be told something, is finished last, and so are style sheets and scripts.
 */
export function finishSite(): AstroIntegration {
  let site: URL | undefined
  const finished = new Set<string>()
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site)
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) =>
          finishingPrerenderer(astro, (html, url) => {
            if (isFinishedLast(html, url)) return html
            finished.add(url)
            return naming(url, () => finishPage(html, url))
          }),
        )
      },
      'astro:build:done': ({ dir, logger }) => {
        finishFiles(fileURLToPath(dir), site, finished)
        logger.info(`${finished.size} pages with relative addresses`)
      },
    },
  }
}

/** Whether a page takes files into itself, or leaves a place for what is known in the end. */
const isFinishedLast = (html: string, url: string): boolean =>
  url === NOT_FOUND || url === POCKET || url === SEARCH || asksForFileSizes(html)

/** Finishes what isn't yet of the site in a folder. */
function finishFiles(folder: string, site: URL | undefined, finished: Set<string>): void {
  const fileOf = (url: string): string => path.join(folder, fromRoot(url))
  const read = (url: string): string => readFileSync(fileOf(url), 'utf8')
  const sizeOf = (url: string): number => statSync(fileOf(url)).size
  const finishLast = (url: string): string => {
    if (url === NOT_FOUND) return finishNotFoundPage(read(url), read, site)
    if (url === POCKET) return finishPocketPage(read(url), read)
    return finishPage(withFileSizes(read(url), sizeOf), url)
  }
  // Pagefind's script finds its files by itself.
  const urls = filesIn(folder).filter((url) => !finished.has(url) && !url.startsWith(SEARCH_INDEX))
  // These take files into themselves, so they come before those are changed; pages tell the size of the second.
  const first = [NOT_FOUND, POCKET]
  for (const url of urls.toSorted((a, b) => first.indexOf(b) - first.indexOf(a))) {
    naming(url, () => {
      if (url.endsWith('.html')) {
        writeFileSync(fileOf(url), finishLast(url))
        finished.add(url)
      } else if (url.endsWith('.css')) writeFileSync(fileOf(url), relativeCss(read(url), url))
      else if (url.endsWith('.js')) assertNoRootAddress(read(url))
    })
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
