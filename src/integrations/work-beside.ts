import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { BesideProcess } from '../beside/beside-process.ts'
import { codeDigest } from '../beside/code-digest.ts'
import { writeList } from '../beside/kept-pages.ts'
import type { Done, Underway } from '../beside/messages.ts'
import type { ArticleOfText } from '../corpus/parse-articles.ts'
import { siteCorpus } from '../corpus/site-content.ts'
import type { SiteListing } from '../finishing/site-listing.ts'
import { type Progress, startProgress } from '../reporters/progress.ts'
import { fromRoot, POCKET, SEARCH } from '../routes/urls.ts'
import { withIndexUrl, withPacks } from '../search-index/into-pages.ts'
import type { PageWatcher } from './finishing-prerenderer.ts'
import { FramedPagesWriter, type WrittenHere } from './framed-pages.ts'
import { finalFolderOf } from './swap-dist.ts'

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
 * build writes those too that are left. What the last build made from the same is taken from there. In the end the search page is told the
 * folder of the index, and the pocket edition gets its data and its copy of the index.
 */
export function workBeside(): WorkBeside {
  // Before anything is made with it.
  const code = codeDigest()
  let folder = ''
  let site: URL | undefined
  /** The file that lists the pages of the last build. */
  let list = ''
  let beside: BesideProcess | undefined
  const working = (): BesideProcess => (beside ??= new BesideProcess())
  let done: Done | undefined
  let writer: FramedPagesWriter | undefined
  let here: WrittenHere | undefined
  return {
    name: 'work-beside',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
        site = config.site === undefined ? undefined : new URL(config.site)
        list = fileURLToPath(new URL('kept-pages.txt', config.cacheDir))
      },
      'astro:build:generated': async () => {
        here = await writer?.writeAll()
      },
      'astro:build:done': async ({ logger }) => {
        const progress = new ProgressBeside()
        done = await working()
          .done((underway) => progress.advanceTo(underway))
          .finally(() => progress.end())
        const { indexUrl, indexPack, editionPack, listing, kept } = done
        const pages = [kept, here?.kept].filter((account) => account !== undefined)
        writeList(
          list,
          pages.flatMap(({ written }) => written),
        )
        rewrite(path.join(folder, fromRoot(SEARCH)), (page) => withIndexUrl(page, indexUrl))
        rewrite(path.join(folder, fromRoot(POCKET)), (page) =>
          withPacks(page, { edition: editionPack, index: indexPack }),
        )
        logger.info(`${listing.files.length} files, the search index in ${fromRoot(indexUrl)}`)
        const taken = pages.reduce((sum, account) => sum + account.taken, 0)
        if (taken > 0) logger.info(`${taken} pages taken from the last build, which made them from the same`)
      },
    },
    pagesBegin() {
      const foundation = JSON.stringify([code, site, siteCorpus().story])
      const store = { list, folder: finalFolderOf(folder), foundation }
      writer = new FramedPagesWriter(working(), siteCorpus(), { folder, site, store })
      // What the bundler left goes before the pages come, and what digests were made from.
      globalThis.gc?.()
      working().writeInto(folder, store)
    },
    awaits: (component) => FRAMED.has(component),
    pageFinished(url, html) {
      working().showPage(url, html)
      writer?.show(url, html)
    },
    parse: (files) => working().parse(files),
    begin: (address) => working().begin(siteCorpus(), address),
    listing() {
      if (done === undefined) throw new Error('The work beside the build is not done yet.')
      const { files = [], pages = [] } = here?.listing ?? {}
      return { files: [...done.listing.files, ...files], pages: [...done.listing.pages, ...pages] }
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
