import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { siteCorpus } from '../corpus/site-content.ts'
import { type Progress, startProgress } from '../reporters/progress.ts'
import { fromRoot, POCKET, SEARCH } from '../routes/urls.ts'
import { withIndexPack, withIndexUrl } from '../search-index/into-pages.ts'
import { type StartedIndex, startSearchIndex } from '../search-index/start-search-index.ts'

/**
 * Makes the search index while the pages render, in a process of its own, and puts it where it is read: beside the pages, with the search
 * page told its folder, and into the pocket edition.
 */
export function buildSearchIndex(): AstroIntegration {
  let index: StartedIndex | undefined
  let progress: Progress | undefined
  let isAwaited = false
  return {
    name: 'build-search-index',
    hooks: {
      'astro:build:start': () => {
        index = startSearchIndex(siteCorpus(), (done, total) => {
          progress ??= startProgress('Records indexed', total)
          // Until then the line of the terminal belongs to the pages.
          if (isAwaited) progress.advanceTo(done)
        })
      },
      'astro:build:generated': ({ dir }) => index?.writeInto(fileURLToPath(dir)),
      'astro:build:done': async ({ dir, logger }) => {
        isAwaited = true
        const written = await index?.written().finally(() => progress?.end())
        if (written === undefined) throw new Error('The search index was never begun.')
        const { url, files, pack } = written
        const site = fileURLToPath(dir)
        rewrite(path.join(site, fromRoot(SEARCH)), (page) => withIndexUrl(page, url))
        rewrite(path.join(site, fromRoot(POCKET)), (page) => withIndexPack(page, pack))
        logger.info(`${files} files in ${fromRoot(url)}`)
      },
    },
  }
}

const rewrite = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))
