import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { BesideProcess } from '../beside/beside.ts'
import type { Done, Underway } from '../beside/messages.ts'
import type { ArticleOfText } from '../corpus/parse-articles.ts'
import { siteCorpus } from '../corpus/site-content.ts'
import type { SiteListing } from '../finishing/site-listing.ts'
import { type Progress, startProgress } from '../reporters/progress.ts'
import { claimUrl, fromRoot, POCKET, SEARCH } from '../routes/urls.ts'
import { withIndexPack, withIndexUrl } from '../search-index/into-pages.ts'
import type { PageWatcher } from './finishing-prerenderer.ts'

/** What a line of the terminal calls the pieces of work. */
const WORK_WORDS: Readonly<Record<Underway['work'], string>> = {
  'search-index': 'Records indexed',
  'claim-pages': 'Claim pages written',
}

/** The integration that has work done beside the build. */
export interface WorkBeside extends AstroIntegration, PageWatcher {
  /** Parses articles, in these files. */
  parse(files: string[]): Promise<ArticleOfText[]>
  /** The files that were written beside the build. */
  listing(): SiteListing
}

/**
 * Has a process beside the build make the search index while the pages render, and write the pages of claims after the first, which
 * Astro makes: its frame, as it was finished, serves for all others. In the end the index is put where it is read: the search page is
 * told its folder, and the pocket edition gets its copy.
 */
export function workBeside(): WorkBeside {
  let folder = ''
  let beside: BesideProcess | undefined
  const working = (): BesideProcess => (beside ??= new BesideProcess())
  let modelUrl: string | undefined
  let done: Done | undefined
  return {
    name: 'work-beside',
    hooks: {
      // By now the content is checked.
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return
        const corpus = siteCorpus()
        const [model] = corpus.claims
        modelUrl = model && claimUrl(model.ref)
        working().begin(corpus, config.site)
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
      },
      'astro:build:generated': () => working().end(),
      'astro:build:done': async ({ logger }) => {
        const progress = new ProgressOfWorks()
        done = await working()
          .done((underway) => progress.advanceTo(underway))
          .finally(() => progress.end())
        const { indexUrl, indexPack, listing } = done
        rewrite(path.join(folder, fromRoot(SEARCH)), (page) => withIndexUrl(page, indexUrl))
        rewrite(path.join(folder, fromRoot(POCKET)), (page) => withIndexPack(page, indexPack))
        logger.info(`${listing.files.length} files: the search index in ${fromRoot(indexUrl)}, pages of claims`)
      },
    },
    pagesBegin: () => working().writeInto(folder),
    pageFinished(url, html) {
      if (url === modelUrl) working().writeClaimPages(html)
    },
    parse: (files) => working().parse(files),
    listing() {
      if (done === undefined) throw new Error('The work beside the build is not done yet.')
      return done.listing
    },
  }
}

/** A line of the terminal for one work after the other. */
class ProgressOfWorks {
  #work: Underway['work'] | undefined
  #progress: Progress | undefined

  advanceTo({ work, done, total }: Underway): void {
    if (work !== this.#work) {
      this.end()
      this.#progress = startProgress(WORK_WORDS[work], total)
      this.#work = work
    }
    this.#progress?.advanceTo(done)
  }

  end(): void {
    this.#progress?.end()
  }
}

const rewrite = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))
