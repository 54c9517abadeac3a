import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { BesideProcess } from '../beside/beside-process.ts'
import type { Done, Underway } from '../beside/messages.ts'
import type { ArticleOfText } from '../corpus/parse-articles.ts'
import { siteCorpus } from '../corpus/site-content.ts'
import type { SiteListing } from '../finishing/site-listing.ts'
import { type Progress, startProgress } from '../reporters/progress.ts'
import { fromRoot, POCKET, SEARCH } from '../routes/urls.ts'
import { withIndexUrl, withPacks } from '../search-index/into-pages.ts'
import type { PageWatcher } from './finishing-prerenderer.ts'
import { FramedPagesWriter } from './framed-pages.ts'

/** What makes the first of the pages that share a frame (`markup/framed-pages.ts`). */
const FRAMED: ReadonlySet<string> = new Set([
  'src/pages/articles/[slug].astro',
  'src/pages/claims/[article]/[claim].astro',
  'src/pages/actors/[id]/[list]/[portion].astro',
  'src/pages/questions/[id]/[list]/[portion].astro',
])

/** The integration that has work done beside the build. */
export interface WorkBeside extends AstroIntegration, PageWatcher {
  /** Parses articles, in these files. */
  parse(files: string[]): Promise<ArticleOfText[]>
  /** Begins with what was read. `site` is the address of the site, where it is known. */
  begin(site: string | undefined): Promise<void>
  /** The files that were written here or beside the build. */
  listing(): SiteListing
}

/**
 * Has a process beside the build do what needs no Astro while the pages render: the search index, the files of data, and pages of kinds
 * that have very many. Of each kind Astro makes the first, whose frame, as it was finished, serves for all others; when Astro is done, the
 * build writes those too that are left. In the end the search page is told the folder of the index, and the pocket edition gets its data
 * and its copy of the index.
 */
export function workBeside(): WorkBeside {
  let folder = ''
  let site: URL | undefined
  let beside: BesideProcess | undefined
  const working = (): BesideProcess => (beside ??= new BesideProcess())
  let done: Done | undefined
  let framedPages: FramedPagesWriter | undefined
  const writer = (): FramedPagesWriter => (framedPages ??= new FramedPagesWriter(working(), siteCorpus(), folder, site))
  /** What was written by the build itself. */
  let written: SiteListing = { files: [], pages: [] }
  return {
    name: 'work-beside',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
        site = config.site === undefined ? undefined : new URL(config.site)
      },
      'astro:build:generated': async () => {
        written = await writer().writeAll()
      },
      'astro:build:done': async ({ logger }) => {
        const progress = new ProgressBeside()
        done = await working()
          .done((underway) => progress.advanceTo(underway))
          .finally(() => progress.end())
        const { indexUrl, indexPack, editionPack, listing } = done
        rewrite(path.join(folder, fromRoot(SEARCH)), (page) => withIndexUrl(page, indexUrl))
        rewrite(path.join(folder, fromRoot(POCKET)), (page) =>
          withPacks(page, { edition: editionPack, index: indexPack }),
        )
        logger.info(`${listing.files.length} files, the search index in ${fromRoot(indexUrl)}`)
      },
    },
    pagesBegin() {
      // What the bundler left goes before the pages come.
      globalThis.gc?.()
      working().writeInto(folder)
    },
    awaits: (component) => FRAMED.has(component),
    pageFinished(url, html) {
      working().showPage(url, html)
      writer().show(url, html)
    },
    parse: (files) => working().parse(files),
    begin: (address) => working().begin(siteCorpus(), address),
    listing() {
      if (done === undefined) throw new Error('The work beside the build is not done yet.')
      return {
        files: [...done.listing.files, ...written.files],
        pages: [...done.listing.pages, ...written.pages],
      }
    },
  }
}

/** A line of the terminal, begun anew when there turns out to be more work. */
class ProgressBeside {
  #total = 0
  #progress: Progress | undefined

  advanceTo({ done, total }: Underway): void {
    if (total !== this.#total) {
      this.end()
      this.#progress = startProgress('Records indexed and pages written', total)
      this.#total = total
    }
    this.#progress?.advanceTo(done)
  }

  end(): void {
    this.#progress?.end()
  }
}

const rewrite = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))
