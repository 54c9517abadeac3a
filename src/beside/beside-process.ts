import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ArticleOfText } from '../corpus/parse-articles.ts'
import type { Corpus } from '../domain/corpus.ts'
import type { KeptStore } from './kept-pages.ts'
import type { Done, Order, Report, Underway } from './messages.ts'
import { sentCorpus } from './sent-corpus.ts'

/** Megabytes in which new objects are made before those still in use are moved. The build has more, because its pages leave more behind. */
const YOUNG_GENERATION = '--max-semi-space-size=16'

/** Has memory of buffers given back when they are gone; other systems than Linux with glibc don't know these words. `man mallopt` */
const ALLOCATION = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' }

const PROGRAM = fileURLToPath(new URL('program.ts', import.meta.url))

/**
 * A process beside the build, on another core, for what needs no Astro: the search index, files of data, and most pages of kinds that have very many. Until
 * somebody waits for it, it keeps the build alive no longer than that lives by itself; and it ends with the build, whatever ended that, and
 * Pagefind, whose pipe it holds, with it.
 */
export class BesideProcess {
  readonly #process = fork(PROGRAM, {
    serialization: 'advanced',
    execArgv: [...process.execArgv, YOUNG_GENERATION],
    env: { ...ALLOCATION, ...process.env },
  })
  readonly #done: Promise<Done>
  #watch: ((underway: Underway) => void) | undefined
  readonly #parsing: ((articles: ArticleOfText[]) => void)[] = []
  readonly #writing: (() => void)[] = []
  #waiting = 0

  constructor() {
    this.#done = new Promise((resolve, reject) => {
      this.#process.on('message', (report: Report) => {
        if (report.kind === 'done') resolve(report)
        else if (report.kind === 'failed') reject(report.error)
        else if (report.kind === 'parsed') this.#parsing.shift()?.(report.articles)
        else if (report.kind === 'claims-written') this.#writing.shift()?.()
        else this.#watch?.(report)
      })
      this.#process.on('error', reject)
      this.#process.on('exit', (code, signal) =>
        reject(
          new Error(
            `What is made beside the build (search index, files of data, most pages) is not complete: its process ended with ${signal ?? `code ${String(code)}`}.`,
          ),
        ),
      )
    })
    // An error waits to be asked for.
    this.#done.catch(() => undefined)
    this.#letGo()
  }

  /** Parses articles, in these files. */
  parse(files: string[]): Promise<ArticleOfText[]> {
    const parsed = new Promise<ArticleOfText[]>((resolve) => this.#parsing.push(resolve))
    void this.#order({ kind: 'parse', files })
    return this.#waitFor(Promise.race([parsed, this.#done.then(() => [])]))
  }

  /**
   * Begins with the search index. `site` is the address at which the site will stand, if that is known. Resolves when the corpus is on
   * its way: what is large goes in pieces, for which there has to be time between other work.
   */
  begin(corpus: Corpus, site: string | undefined): Promise<void> {
    return this.#waitFor(this.#order({ kind: 'begin', corpus: sentCorpus(corpus), site }))
  }

  /** Says that the folder of the site is ready to be written into, and where the pages of the last build are. */
  writeInto(folder: string, store: KeptStore): void {
    void this.#order({ kind: 'write', folder, store })
  }

  /** Shows a finished page, after which others of its kind are written if it is the first of them. */
  showPage(url: string, html: string): void {
    void this.#order({ kind: 'show', url, html })
  }

  /** Writes pages of claims, by their places in the list, after the first, which was shown. */
  writeClaims(places: number[]): Promise<void> {
    const written = new Promise<void>((resolve) => this.#writing.push(resolve))
    void this.#order({ kind: 'claims', places })
    return this.#waitFor(Promise.race([written, this.#done.then(() => undefined)]))
  }

  /** Says that nothing else will be asked for. */
  end(): void {
    void this.#order({ kind: 'end' })
  }

  /** Waits until everything is written, and is told how far it is meanwhile. Rejects with the error that the process ended with. */
  done(watch: (underway: Underway) => void): Promise<Done> {
    this.#watch = watch
    return this.#waitFor(this.#done)
  }

  /** Keeps the build alive until the work is done. */
  async #waitFor<Result>(work: Promise<Result>): Promise<Result> {
    this.#waiting += 1
    this.#process.ref()
    this.#process.channel?.ref()
    try {
      return await work
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#letGo()
    }
  }

  #letGo(): void {
    this.#process.unref()
    this.#process.channel?.unref()
  }

  /** Resolves when the order has left this process. One that has ended gets none: it has said why, or its exit does. */
  #order(order: Order): Promise<void> {
    return new Promise((resolve) => {
      this.#process.send(order, () => resolve())
    })
  }
}
