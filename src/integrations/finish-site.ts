import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { withFileSizes } from '../finishing/file-sizes.ts'
import { finishPage } from '../finishing/finish-page.ts'
import { finishNotFoundPage } from '../finishing/not-found-page.ts'
import { finishPocketPage } from '../finishing/pocket-page.ts'
import { assertNoRootAddress, relativeCss } from '../finishing/relative-links.ts'
import { withProgress } from '../reporters/progress.ts'
import { fromRoot, NOT_FOUND, POCKET, SEARCH_INDEX } from '../routes/urls.ts'
import { filesIn } from './files-in.ts'
import { overwriteFile } from './overwrite-file.ts'

/**
 * The last step over the finished files: every address becomes relative, `404.html` gets what it needs into itself, and every
 * page gets its policy.
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
  const fileOf = (url: string): string => path.join(folder, fromRoot(url))
  const read = (url: string): string => readFileSync(fileOf(url), 'utf8')
  // Pagefind's script finds its files by itself.
  const urls = filesIn(folder).filter((url) => !url.startsWith(SEARCH_INDEX))
  const sizeOf = (url: string): number => statSync(fileOf(url)).size
  const finished = (url: string): string => {
    if (url === NOT_FOUND) return finishNotFoundPage(read(url), read, site)
    if (url === POCKET) return finishPocketPage(read(url), read)
    return finishPage(withFileSizes(read(url), sizeOf), url)
  }
  // These take files into themselves, so they come before those are changed; pages tell the size of the second.
  const first = [NOT_FOUND, POCKET]
  const inOrder = urls.toSorted((a, b) => first.indexOf(b) - first.indexOf(a))
  let pages = 0
  for (const url of withProgress('Files finished', inOrder)) {
    naming(url, () => {
      if (url.endsWith('.html')) {
        overwriteFile(fileOf(url), finished(url))
        pages += 1
      } else if (url.endsWith('.css')) overwriteFile(fileOf(url), relativeCss(read(url), url))
      else if (url.endsWith('.js')) assertNoRootAddress(read(url))
    })
  }
  return pages
}

/** Runs the work on a file; an error says which file it was. */
function naming(url: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw new Error(`${url} can't be finished. ${error instanceof Error ? error.message : ''}`, { cause: error })
  }
}
