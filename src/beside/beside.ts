import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Corpus } from '../domain/corpus.ts'
import type { Done, Order, Report, Underway } from './messages.ts'
import { sentCorpus } from './sent-corpus.ts'

const PROGRAM = fileURLToPath(new URL('beside-process.ts', import.meta.url))

/**
 * A process beside the build, on another core, for what needs no Astro: the search index, and the pages of claims but one. Until
 * somebody waits for it, it keeps the build alive no longer than that lives by itself; and it ends with the build, whatever ended that, and
 * Pagefind, whose pipe it holds, with it.
 */
export class BesideProcess {
  readonly #process = fork(PROGRAM, { serialization: 'advanced' })
  readonly #done: Promise<Done>
  #watch: ((underway: Underway) => void) | undefined

  /** Begins with the search index. `site` is the address at which the site will stand, if that is known. */
  constructor(corpus: Corpus, site: URL | undefined) {
    this.#done = new Promise((resolve, reject) => {
      this.#process.on('message', (report: Report) => {
        if (report.kind === 'done') resolve(report)
        else if (report.kind === 'failed') reject(report.error)
        else this.#watch?.(report)
      })
      this.#process.on('error', reject)
      this.#process.on('exit', (code, signal) =>
        reject(
          new Error(
            `The search index is not complete: the process that makes it ended with ${signal ?? `code ${String(code)}`}.`,
          ),
        ),
      )
    })
    // An error waits to be asked for.
    this.#done.catch(() => undefined)
    this.#order({ kind: 'begin', corpus: sentCorpus(corpus), site: site?.href })
    this.#process.unref()
    this.#process.channel?.unref()
  }

  /** Says that the folder of the site is ready to be written into. */
  writeInto(folder: string): void {
    this.#order({ kind: 'write', folder })
  }

  /** Has the pages of claims written after the finished one of the first. */
  writeClaimPages(model: string): void {
    this.#order({ kind: 'claim-pages', model })
  }

  /** Says that nothing else will be asked for. */
  end(): void {
    this.#order({ kind: 'end' })
  }

  /** Waits until everything is written, and is told how far it is meanwhile. Rejects with the error that the process ended with. */
  done(watch: (underway: Underway) => void): Promise<Done> {
    this.#watch = watch
    this.#process.ref()
    this.#process.channel?.ref()
    return this.#done
  }

  #order(order: Order): void {
    this.#process.send(order)
  }
}
