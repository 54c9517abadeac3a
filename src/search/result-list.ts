import type { FoundHit, FoundRecord } from './found-hit.ts'
import { hitElement } from './hit-element.ts'
import { moreInWords } from './messages.ts'

/** How many results are shown at a time. */
export const STEP = 20

/** The list of results and the button that shows more of them. */
export class ResultList {
  readonly #list: HTMLElement
  readonly #more: HTMLElement
  readonly #hrefOf: (url: string) => string
  /** Counts what was shown, so that what comes late can't overwrite it. */
  #shown = 0

  constructor(list: HTMLElement, more: HTMLElement, hrefOf: (url: string) => string) {
    this.#list = list
    this.#more = more
    this.#hrefOf = hrefOf
  }

  get hasFocus(): boolean {
    return this.#list.contains(document.activeElement) || this.#more === document.activeElement
  }

  /** The links to what was found, then the button for more. */
  get stops(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('h2 a'), ...(this.#more.hidden ? [] : [this.#more])]
  }

  clear(): void {
    this.#shown += 1
    this.#list.replaceChildren()
    this.#more.hidden = true
  }

  /** Puts these in the place of what is shown. */
  show(hits: readonly FoundHit[]): void {
    this.clear()
    this.#append(hits)
  }

  /** Adds results up to a number; `false` where others have been shown meanwhile. */
  async add(results: readonly FoundRecord[], upTo: number): Promise<boolean> {
    const shown = this.#shown
    const hits = await loadAll(results.slice(this.#list.childElementCount, upTo))
    if (shown !== this.#shown) return false
    this.#append(hits)
    return true
  }

  /** Adds results up to a number, and offers the next ones; they get the focus, and `told` what came of it. */
  async fill(
    results: readonly FoundRecord[],
    upTo: number,
    told: (outcome: { shown: number } | { error: unknown }) => void,
  ): Promise<void> {
    if (await this.add(results, upTo)) this.#offerMore(results, told)
  }

  #append(hits: readonly FoundHit[]): void {
    this.#list.append(...hits.map((hit) => hitElement(hit, this.#hrefOf)))
  }

  #offerMore(results: readonly FoundRecord[], told: (outcome: { shown: number } | { error: unknown }) => void): void {
    const shown = this.#list.childElementCount
    this.#more.hidden = shown >= results.length
    this.#more.textContent = moreInWords(results.length, shown, STEP)
    this.#more.onclick = () => {
      // A second press while they load would append them twice.
      this.#more.onclick = null
      const generation = this.#shown
      this.fill(results, shown + STEP, told).then(
        () => {
          if (generation !== this.#shown) return
          told({ shown: this.#list.childElementCount })
          this.#list.children[shown]?.querySelector('a')?.focus()
        },
        (error: unknown) => {
          if (generation !== this.#shown) return
          this.#offerMore(results, told)
          told({ error })
        },
      )
    }
  }
}

/** Everything that results show. */
export const loadAll = (found: readonly FoundRecord[]): Promise<FoundHit[]> =>
  Promise.all(found.map((record) => record.load()))
