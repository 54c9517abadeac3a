import type { BesideProcess } from '../beside/beside-process.ts'
import { type KeptAccount, KeptPages, type KeptStore } from '../beside/kept-pages.ts'
import { recordDigests } from '../beside/record-digests.ts'
import { framedWriter } from '../beside/write-framed.ts'
import { WrittenFiles } from '../beside/written-files.ts'
import type { Corpus } from '../domain/corpus.ts'
import { SharedList } from '../domain/shared-list.ts'
import type { SiteListing } from '../finishing/site-listing.ts'
import { articlePages, claimPages, type FramedPage } from '../markup/framed-pages.ts'
import { startProgress } from '../reporters/progress.ts'

/** How many pages of claims the process beside the build gets at once. */
const HANDFUL = 20

/** Where a site is written. */
export interface SiteOutput {
  folder: string
  /** The address at which it will stand, if that is known. */
  site: URL | undefined
  store: KeptStore
}

/** What was written by the build itself. */
export interface WrittenHere {
  listing: SiteListing
  kept: KeptAccount
}

/** What writes the pages of articles and claims after the first of each, which Astro made: articles here, claims with help. */
export class FramedPagesWriter {
  readonly #beside: BesideProcess
  readonly #files: WrittenFiles
  readonly #kept: KeptPages
  readonly #articles: FramedPage[]
  readonly #claims: FramedPage[]
  readonly #sharedClaims: SharedList<number>
  readonly #shown = new Map<string, string>()
  #help: Promise<unknown> = Promise.resolve()

  constructor(beside: BesideProcess, corpus: Corpus, { folder, site, store }: SiteOutput) {
    this.#beside = beside
    this.#files = new WrittenFiles(folder, site)
    this.#kept = new KeptPages(store, recordDigests(corpus))
    this.#articles = articlePages(corpus, site)
    this.#claims = claimPages(corpus, site)
    this.#sharedClaims = new SharedList([...this.#claims.keys()].slice(1))
  }

  /** A page that Astro made is finished. After the first of the claims the process beside the build can write others. */
  show(url: string, html: string): void {
    this.#shown.set(url, html)
    if (url !== this.#claims[0]?.url) return
    const help = (): Promise<void> =>
      this.#sharedClaims.workThrough(HANDFUL, (places) => this.#beside.writeClaims(places))
    // It always has a second handful waiting.
    this.#help = Promise.all([help(), help()])
    // An error waits to be asked for.
    this.#help.catch(() => undefined)
  }

  /** Writes what is left when Astro is done. */
  async writeAll(): Promise<WrittenHere> {
    // What Astro's pages left goes first.
    globalThis.gc?.()
    const [writeArticle, writeClaim] = [this.#writerOf(this.#articles), this.#writerOf(this.#claims)]
    const total = this.#articles.length + this.#claims.length
    const progress = startProgress('Pages of articles and claims', total)
    for (const place of this.#articles.keys()) {
      if (place > 0) writeArticle?.(place)
      progress.advanceTo(place)
      await turn()
    }
    await this.#sharedClaims.workThrough(1, async (places) => {
      for (const place of places) {
        writeClaim?.(place)
        progress.advanceTo(this.#articles.length + place)
      }
      await turn()
    })
    progress.end()
    this.#beside.end()
    await this.#help
    return { listing: this.#files.listing, kept: this.#kept }
  }

  #writerOf(pages: readonly FramedPage[]): ((place: number) => void) | undefined {
    return framedWriter(pages, this.#shown.get(pages[0]?.url ?? ''), this.#files, this.#kept)
  }
}

/** Lets the process beside the build be heard. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
