import { countInWords } from '../domain/count-in-words.ts'
import { element } from './element.ts'
import { findHits, type FoundHit, type FoundHits } from './find-hits.ts'
import { hitElement } from './hit-element.ts'
import { FAILED, MORE_FAILED, moreInWords, resultsInWords, SEARCHING } from './messages.ts'
import type { SearchIndex } from './pagefind.ts'
import { toQuery } from './query.ts'

/** How many results are shown at a time. */
const STEP = 20
/** How many of them are loaded first, so that the best ones needn't wait for the rest. */
const AT_ONCE = 5
/** Milliseconds without a key before the search begins. */
const PAUSE = 120
/** Milliseconds after which a search that still runs is said to. */
const PATIENCE = 400

/** Parts of the panel's markup in `SearchPanel.astro`, by their `data-part`. */
type Part = 'hits' | 'more' | 'nothing' | 'single-words' | 'status'

/**
 * The search field and its results, over a form that works without it. The engine is loaded when the field is first used. The
 * words searched for stand in the address (`?q=`), so that a search can be kept, sent and come back to.
 */
export abstract class SearchPanel extends HTMLElement {
  #index: Promise<SearchIndex> | undefined
  #pause: ReturnType<typeof setTimeout> | undefined
  /** Counts searches, so that a slow one can't overwrite the results of a later one. */
  #latest = 0

  connectedCallback(): void {
    const field = this.#field
    this.addEventListener('focusin', () => void this.#load().catch(() => undefined), { once: true })
    this.addEventListener('keydown', (event) => this.#moveBetweenResults(event))
    field.addEventListener('input', () => {
      clearTimeout(this.#pause)
      this.#pause = setTimeout(() => void this.#search(), PAUSE)
    })
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(this.#pause)
      void this.#search()
    })
    // A field that the browser filled in again when the reader came back keeps its words.
    field.value ||= new URL(location.href).searchParams.get('q') ?? ''
    if (field.value !== '') void this.#search()
  }

  /** Opens the index that this page searches. */
  protected abstract openIndex(): Promise<SearchIndex>

  /** The link to a page, given its address relative to the root of the site. */
  protected abstract hrefOf(url: string): string

  get #field(): HTMLInputElement {
    return this.#select('input[name="q"]')
  }

  #part(part: Part): HTMLElement {
    return this.#select(`[data-part="${part}"]`)
  }

  #select<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector)
    if (found === null) throw new Error(`The search panel lacks its ${selector}.`)
    return found
  }

  /** Opens the index, at the first call; after a failure the next call tries again. */
  #load(): Promise<SearchIndex> {
    this.#index ??= this.openIndex().catch((error: unknown) => {
      this.#index = undefined
      throw error
    })
    return this.#index
  }

  async #search(): Promise<void> {
    const typed = this.#field.value.trim()
    this.#latest += 1
    const search = this.#latest
    keepInAddress(typed)
    if (typed === '') {
      this.#clear('')
      return
    }
    const notice = setTimeout(() => search === this.#latest && this.#say(SEARCHING), PATIENCE)
    try {
      const found = await findHits((await this.#load()).pagefind, toQuery(typed))
      const firstHits = await found.load(0, AT_ONCE)
      if (search !== this.#latest) return
      clearTimeout(notice)
      this.#clear(resultsInWords(typed, found.count, Math.min(STEP, found.count)))
      this.#part('nothing').hidden = found.count > 0
      this.#showSingleWords(found.countsByWord)
      this.#append(firstHits)
      const otherHits = await found.load(AT_ONCE, STEP)
      if (search !== this.#latest) return
      this.#append(otherHits)
      this.#offerMore(found, typed)
    } catch (error) {
      // The next search begins with a new engine.
      this.#index = undefined
      if (search !== this.#latest) return
      this.#clear(FAILED)
      console.error(error)
    } finally {
      clearTimeout(notice)
    }
  }

  /** Empties the panel, but for what the status line says. */
  #clear(status: string): void {
    this.#part('hits').replaceChildren()
    this.#part('nothing').hidden = true
    this.#part('more').hidden = true
    this.#say(status)
  }

  #say(status: string): void {
    this.#part('status').textContent = status
  }

  /** Where several words found nothing together: what each finds by itself, as links. */
  #showSingleWords(countsByWord: FoundHits['countsByWord']): void {
    const part = this.#part('single-words')
    const items = [...countsByWord].map(([word, count]) => {
      const link = element('a', { href: `?${new URLSearchParams({ q: word }).toString()}` }, [word])
      return element('li', {}, [count > 0 ? link : word, `: ${countInWords(count, 'result')}`])
    })
    part.querySelector('ul')?.replaceChildren(...items)
    part.hidden = items.length < 2
  }

  /** Adds results to the list; returns the first of them. */
  #append(hits: readonly FoundHit[]): HTMLElement | undefined {
    const items = hits.map((hit) => hitElement(hit, (url) => this.hrefOf(url)))
    this.#part('hits').append(...items)
    return items[0]
  }

  /** Shows the button for further results, which moves the focus to the first of them. */
  #offerMore(found: FoundHits, typed: string): void {
    const button = this.#part('more')
    const shown = this.#part('hits').childElementCount
    button.hidden = shown >= found.count
    button.textContent = moreInWords(found.count, shown, STEP)
    button.onclick = async () => {
      // A second press while they load would append them twice.
      button.onclick = null
      const search = this.#latest
      try {
        const hits = await found.load(shown, shown + STEP)
        if (search !== this.#latest) return
        const firstOfThem = this.#append(hits)
        this.#offerMore(found, typed)
        this.#say(resultsInWords(typed, found.count, shown + hits.length))
        firstOfThem?.querySelector('a')?.focus()
      } catch (error) {
        if (search !== this.#latest) return
        this.#offerMore(found, typed)
        this.#say(MORE_FAILED)
        console.error(error)
      }
    }
  }

  /** Down and Up lead from the field through the results to the button for more, besides Tab, which keeps its meaning. */
  #moveBetweenResults(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
    if (step === undefined || modified || event.isComposing || !(event.target instanceof HTMLElement)) return
    const links = [...this.#part('hits').querySelectorAll<HTMLElement>('h2 a')]
    const stops = [this.#field, ...links, this.#part('more')]
    const stop = event.target.closest('li')?.querySelector<HTMLElement>('h2 a') ?? event.target
    const next = stops.includes(stop) ? stops[stops.indexOf(stop) + step] : undefined
    if (next === undefined || next.hidden) return
    event.preventDefault()
    next.focus()
  }
}

/** Writes the words into the address without a new entry in the history, which would make Back undo letter by letter. */
function keepInAddress(typed: string): void {
  const url = new URL(location.href)
  if (typed === '') url.searchParams.delete('q')
  else url.searchParams.set('q', typed)
  history.replaceState(history.state, '', url)
}
