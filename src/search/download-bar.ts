import { countInWords } from '../domain/count-in-words.ts'
import { downloadResults } from './download-results.ts'
import { element } from '../dom/element.ts'
import type { FoundRecord } from './found-hit.ts'
import { DOWNLOAD_FAILED, downloadedInWords, downloadInWords, downloadingInWords } from './messages.ts'
import { RESULT_FORMATS, type ResultFormat } from './result-files.ts'

/** Above how many results a download shows how far it is. */
const MANY = 100

/** Buttons that give all results to the reader as a file. */
export class DownloadBar {
  readonly #bar: HTMLElement
  readonly #addressOf: (url: string) => string
  readonly #say: (words: string) => void
  readonly #label = element('span')
  #offered: { results: readonly FoundRecord[]; query: string } = { results: [], query: '' }
  #running: AbortController | undefined

  constructor(bar: HTMLElement, addressOf: (url: string) => string, say: (words: string) => void) {
    this.#bar = bar
    this.#addressOf = addressOf
    this.#say = say
    const formats = Object.keys(RESULT_FORMATS) as ResultFormat[]
    const buttons = formats.flatMap((format) => {
      const button = element('button', { type: 'button', className: 'plain-button' }, [RESULT_FORMATS[format].name])
      button.addEventListener('click', () => void this.#download(format))
      return [' ', button]
    })
    bar.replaceChildren(this.#label, ...buttons)
  }

  /** Offers these results; a download of others stops. */
  offer(results: readonly FoundRecord[], query: string): void {
    this.#running?.abort()
    this.#offered = { results, query }
    this.#label.textContent = downloadInWords(results.length)
  }

  async #download(format: ResultFormat): Promise<void> {
    const { results, query } = this.#offered
    this.#running?.abort()
    const running = new AbortController()
    this.#running = running
    const progress = results.length > MANY ? this.#showProgress(results.length, running) : undefined
    running.signal.addEventListener('abort', () => progress?.remove())
    const { name } = RESULT_FORMATS[format]
    try {
      await downloadResults(results, {
        format,
        query,
        addressOf: this.#addressOf,
        tell: (loaded) => progress?.tell(loaded),
        signal: running.signal,
      })
      if (!running.signal.aborted) this.#say(downloadedInWords(results.length, name))
    } catch (error) {
      if (!running.signal.aborted) this.#say(DOWNLOAD_FAILED)
      console.error(error)
    } finally {
      progress?.remove()
    }
  }

  #showProgress(count: number, running: AbortController): { tell: (loaded: number) => void; remove: () => void } {
    const bar = element('progress', { max: count, value: 0 })
    bar.setAttribute('aria-label', `Collecting ${countInWords(count, 'result')}`)
    const words = element('span', {}, [downloadingInWords(0, count)])
    const stop = element('button', { type: 'button', className: 'plain-button' }, ['Stop'])
    const line = element('p', { className: 'progress' }, [bar, ' ', words, ' ', stop])
    const place = this.#bar.querySelector('button')
    stop.addEventListener('click', () => {
      running.abort()
      // The button goes away, and with it the focus.
      place?.focus()
    })
    this.#bar.append(line)
    return {
      tell: (loaded) => {
        bar.value = loaded
        words.textContent = downloadingInWords(loaded, count)
      },
      remove: () => {
        if (line.contains(document.activeElement)) place?.focus()
        line.remove()
      },
    }
  }
}
