import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { siteCorpus } from '../corpus/site-content.ts'
import { type Progress, startProgress } from '../reporters/progress.ts'
import { fromRoot, POCKET, SEARCH } from '../routes/urls.ts'
import { withIndexPack, withIndexUrl } from '../search-index/into-pages.ts'
import type { MadeIndex } from '../search-index/make-search-index.ts'
import { startSearchIndex } from '../search-index/start-search-index.ts'

/**
 * Makes the search index while the pages render, on another core, and puts it where it is read: beside the pages, with the search page told its
 * folder, and into the pocket edition.
 */
export function buildSearchIndex(): AstroIntegration {
  let made: () => Promise<MadeIndex>
  let progress: Progress | undefined
  let isAwaited = false
  return {
    name: 'build-search-index',
    hooks: {
      'astro:build:start': () => {
        made = startSearchIndex(siteCorpus(), (done, total) => {
          progress ??= startProgress('Records indexed', total)
          // Until then the line of the terminal belongs to the pages.
          if (isAwaited) progress.advanceTo(done)
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        isAwaited = true
        const { url, files, pack } = await made().finally(() => progress?.end())
        const site = fileURLToPath(dir)
        writeFiles(path.join(site, fromRoot(url)), files)
        rewrite(path.join(site, fromRoot(SEARCH)), (page) => withIndexUrl(page, url))
        rewrite(path.join(site, fromRoot(POCKET)), (page) => withIndexPack(page, pack))
        logger.info(`${files.length} files in ${fromRoot(url)}`)
      },
    },
  }
}

function writeFiles(folder: string, files: MadeIndex['files']): void {
  for (const part of new Set(files.map((file) => path.dirname(file.path)))) {
    mkdirSync(path.join(folder, part), { recursive: true })
  }
  for (const { path: name, content } of files) writeFileSync(path.join(folder, name), content)
}

const rewrite = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))
