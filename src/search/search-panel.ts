import { countInWords } from '../domain/count-in-words.ts'
import { activeFilters } from './active-filters.ts'
import { DownloadBar } from './download-bar.ts'
import { element } from '../dom/element.ts'
import { findElement, partOf } from '../dom/find-element.ts'
import { FacetPanel } from './facet-panel.ts'
import { findResults, type NarrowedBy, type SearchOutcome } from './find-results.ts'
import { type FacetIndex, loadFacets } from './load-facets.ts'
import {
  FAILED,
  FILTERS_FAILED,
  leftOutInWords,
  MORE_FAILED,
  NOTHING_ASKED,
  problemsInWords,
  resultsInWords,
  SEARCHING,
  TOO_SHORT,
} from './messages.ts'
import type { SearchIndex } from './pagefind.ts'
import type { Part } from './panel-parts.ts'
import { type ParsedQuery, parseQuery, type QueryProblem, SORTS } from './parse-query.ts'
import { problemElements } from './problem-elements.ts'
import { QueryAddress } from './query-address.ts'
import { idOfWritten } from './resolve-choices.ts'
import { ResultList, STEP } from './result-list.ts'
import { withChoice, withDates, withInstead, withoutChoices, withSort } from './rewrite-query.ts'

/** How many results are shown at once, the best before the others; more would keep a typist waiting. */
const AT_ONCE = 4
/** Milliseconds without a key after which the rest follows, and what can't be understood is said. */
const QUIET = 250
/** Milliseconds after which a search that still runs is said to. */
const PATIENCE = 400
/** From this width on the filters stand beside the results; `SearchPanel.astro` has the same. */
const BESIDE = '(min-width: 60rem)'

/**
 * The search field, what narrows its results, and the results, over a form that works without it. The text of the field is the
 * whole state: filters rewrite it, and it stands in the address (`?q=`), so that a search can be kept, sent and come back to. The
 * engine is loaded when the field is first used, the facets when a filter is.
 */
export abstract class SearchPanel extends HTMLElement {
  #index: Promise<SearchIndex> | undefined
  #facets: Promise<FacetIndex> | undefined
  #facetPanel: { index: FacetIndex; panel: FacetPanel } | undefined
  #address!: QueryAddress
  #results!: ResultList
  #downloads!: DownloadBar
  /** The reader waits for this very search: they pressed Enter, chose something or came with a link. */
  #eager = false
  /** A search runs, and whether the text has changed since it began. */
  #running = false
  #outdated = false
  /** Counts searches, so that a slow one can't overwrite the results of a later one. */
  #latest = 0
  #later: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.#address = new QueryAddress()
    this.#results = new ResultList(this.#part('hits'), this.#part('more'), (url) => this.hrefOf(url))
    this.#downloads = new DownloadBar(
      this.#part('downloads'),
      (url) => this.#addressOf(url),
      (words) => this.#say(words),
    )
    this.addEventListener('focusin', () => void this.#load().catch(() => undefined), { once: true })
    this.addEventListener('keydown', (event) => this.#moveBetweenResults(event))
    this.#field.addEventListener('input', () => {
      this.#address.type(this.#text)
      this.#search()
    })
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#address.enter(this.#text)
      this.#search({ eager: true })
    })
    this.#sort.addEventListener('change', () => {
      const sort = SORTS.find((one) => one === this.#sort.value) ?? 'relevance'
      this.#rewrite(withSort(this.#text, sort))
    })
    addEventListener('popstate', () => {
      const text = this.#address.return()
      // A step within the page changes no text.
      if (text === this.#text) return
      this.#field.value = text
      this.#search({ eager: true })
    })
    this.#watchFilters()
    // A field that the browser filled in again when the reader came back keeps its words.
    this.#field.value = this.#address.text || this.#field.value
    if (this.#text !== '') this.#search({ eager: true })
  }

  /** Opens the index that this page searches. */
  protected abstract openIndex(): Promise<SearchIndex>

  /** The link to a page, given its address relative to the root of the site. */
  protected abstract hrefOf(url: string): string

  get #field(): HTMLInputElement {
    return findElement(this, 'input[name="q"]')
  }

  get #sort(): HTMLSelectElement {
    return partOf(this, 'sort')
  }

  get #text(): string {
    return this.#field.value.trim()
  }

  #part(part: Part): HTMLElement {
    return partOf(this, part)
  }

  /** What a file that is taken away says of a page: its whole address where the site has one. */
  #addressOf(url: string): string {
    const { protocol, href } = new URL(this.hrefOf(url), document.baseURI)
    return /^https?:$/.test(protocol) ? href : url
  }

  /** Opens the index, at the first call; after a failure the next call tries again. */
  #load(): Promise<SearchIndex> {
    this.#index ??= this.openIndex().catch((error: unknown) => {
      this.#index = undefined
      throw error
    })
    return this.#index
  }

  /** Loads the facets and shows them, at the first call; after a failure the next call tries again. */
  #loadFacets(): Promise<FacetIndex> {
    this.#facets ??= this.#load()
      .then(loadFacets)
      .then((index) => {
        this.#facetPanel ??= {
          index,
          panel: new FacetPanel(this.#part('groups'), index.facets, {
            choose: (value, state) => this.#rewrite(withChoice(this.#text, value, state, idOfWritten(index.facets))),
            chooseDates: (range) => this.#rewrite(withDates(this.#text, range)),
          }),
        }
        return index
      })
      .catch((error: unknown) => {
        this.#facets = undefined
        throw error
      })
    return this.#facets
  }

  /** Opening the filters loads them; where there is room they stand open, and a group of them has to be opened. */
  #watchFilters(): void {
    const filters = this.#part('filters') as HTMLDetailsElement
    const beside = matchMedia(BESIDE)
    const arrange = (): void => {
      filters.open = beside.matches
    }
    arrange()
    beside.addEventListener('change', arrange)
    filters.addEventListener(
      'toggle',
      ({ target }) => {
        const isOpened = target instanceof HTMLDetailsElement && target.open
        if (!isOpened || (target === filters && beside.matches) || this.#facets !== undefined) return
        this.#loadFacets().then(
          () => this.#search({ eager: this.#eager }),
          (error: unknown) => {
            this.#say(FILTERS_FAILED)
            console.error(error)
          },
        )
      },
      { capture: true },
    )
  }

  /** The reader chose something: the text of the field says it, and Back takes it back. */
  #rewrite(text: string): void {
    this.#field.value = text
    this.#address.add(text)
    this.#search({ eager: true })
  }

  /** Searches for the text of the field, at once or as soon as the search that runs has ended. */
  #search({ eager = false } = {}): void {
    clearTimeout(this.#later)
    this.#latest += 1
    this.#eager = eager
    this.#outdated = true
    if (!this.#running) void this.#searchUntilCurrent()
  }

  async #searchUntilCurrent(): Promise<void> {
    this.#running = true
    while (this.#outdated) {
      this.#outdated = false
      await this.#searchOnce(this.#latest)
    }
    this.#running = false
  }

  async #searchOnce(search: number): Promise<void> {
    const typed = parseQuery(this.#text)
    const query = this.#eager || !isShort(typed) ? typed : parseQuery('')
    const status = this.#statusOf(typed, query)
    this.#sort.value = query.sort
    if (this.#facets === undefined && asksForNothing(query)) {
      this.#clear(status)
      return
    }
    const notice = setTimeout(() => search === this.#latest && this.#say(SEARCHING), PATIENCE)
    try {
      const needsFacets = query.choices.length > 0 || query.sort !== 'relevance' || this.#facets !== undefined
      const [index, facets] = await Promise.all([this.#load(), needsFacets ? this.#loadFacets() : undefined])
      const outcome = await findResults(index, query, facets)
      if (search === this.#latest)
        void this.#show(outcome, search, status).catch((error: unknown) => this.#fail(error, search))
    } catch (error) {
      this.#fail(error, search)
    } finally {
      clearTimeout(notice)
    }
  }

  /** What there is to say before a search: that what was typed asks for nothing, or for too little (`searched` is less) so far. */
  #statusOf(typed: ParsedQuery, searched: ParsedQuery): string {
    if (this.#text !== '' && asksForNothing(typed)) return this.#eager ? NOTHING_ASKED : ''
    return searched === typed ? '' : TOO_SHORT
  }

  #fail(error: unknown, search: number): void {
    // The next search begins with a new engine.
    this.#index = undefined
    this.#facets = undefined
    if (search === this.#latest) this.#clear(FAILED)
    console.error(error)
  }

  async #show(outcome: SearchOutcome, search: number, status: string): Promise<void> {
    switch (outcome.kind) {
      case 'problems':
        // Whoever is still typing knows that the text isn't finished.
        this.#soon(() => this.#showProblems(outcome.problems))
        return
      case 'nothing-asked':
        this.#clear(status)
        this.#showFilters(outcome.narrowed)
        return
      case 'found':
        await this.#showResults(outcome, search)
        return
      default:
        throw new TypeError(`Unhandled outcome ${JSON.stringify(outcome satisfies never)}`)
    }
  }

  /** At once where the reader waits for it, else when no key has been pressed for a while. */
  #soon(action: () => void): void {
    if (this.#eager) action()
    else this.#later = setTimeout(action, QUIET)
  }

  async #showResults(found: Extract<SearchOutcome, { kind: 'found' }>, search: number): Promise<void> {
    const { results, narrowed, undated, replaced, leftOut } = found
    const [best] = results
    const text = this.#text
    const bestHit = await best?.load()
    if (search !== this.#latest) return
    const filters = narrowed?.choices.length ?? 0
    const say = (shown: number): void =>
      this.#say(
        resultsInWords({
          words: withoutChoices(text),
          count: results.length,
          shown,
          filters,
          undated,
          replaced,
          leftOut,
        }),
      )
    this.#clear('')
    say(Math.min(STEP, results.length))
    if (bestHit !== undefined) this.#results.show([bestHit])
    this.#showFilters(narrowed)
    this.#part('tools').hidden = results.length === 0
    this.#part('nothing').hidden = results.length > 0
    this.#part('fewer-filters').hidden = filters === 0
    if (results.length === 0) {
      const countsByWord = await found.countsByWord()
      if (search === this.#latest) this.#showSingleWords(countsByWord)
      return
    }
    this.#part('left-out').textContent = leftOut === undefined ? '' : leftOutInWords(leftOut)
    this.#part('left-out').hidden = leftOut === undefined
    this.#downloads.offer(results, text)
    await this.#results.add(results, AT_ONCE)
    if (search !== this.#latest) return
    const showRest = (): Promise<void> =>
      this.#results.fill(results, STEP, (outcome) => {
        if ('shown' in outcome) say(outcome.shown)
        else {
          this.#say(MORE_FAILED)
          console.error(outcome.error)
        }
      })
    this.#soon(() => void showRest().catch((error: unknown) => this.#fail(error, search)))
  }

  /** Empties the panel, but for the filters and what the status line says. */
  #clear(status: string): void {
    // What goes away must not take the focus with it.
    if (this.#results.hasFocus || this.#part('problems').contains(document.activeElement)) this.#field.focus()
    this.#results.clear()
    for (const part of ['nothing', 'tools', 'left-out', 'problems', 'single-words'] as const)
      this.#part(part).hidden = true
    this.#part('problems').replaceChildren()
    for (const name of ['aria-invalid', 'aria-describedby']) this.#field.removeAttribute(name)
    this.#say(status)
  }

  #say(status: string): void {
    this.#part('status').textContent = status
  }

  #showProblems(problems: readonly QueryProblem[]): void {
    this.#clear(problemsInWords(problems.length))
    const text = this.#text
    const items = problemElements(text, problems, (problem, instead) => {
      this.#field.focus()
      this.#rewrite(withInstead(text, problem, instead))
    })
    this.#part('problems').replaceChildren(...items)
    this.#part('problems').hidden = false
    this.#field.setAttribute('aria-invalid', 'true')
    this.#field.setAttribute('aria-describedby', this.#part('problems').id)
  }

  /** What narrows the results, by its names, and what each other choice would leave. */
  #showFilters(narrowed: NarrowedBy | undefined): void {
    const part = this.#part('active')
    const place = [...part.querySelectorAll('button')].findIndex((button) => button === document.activeElement)
    if (this.#facetPanel === undefined || narrowed === undefined) {
      part.replaceChildren()
    } else {
      const { index, panel } = this.#facetPanel
      panel.show(narrowed)
      const actions = {
        remove: ({ facet, value }: NarrowedBy['choices'][number]) =>
          this.#rewrite(withChoice(this.#text, { facet, value }, 'free', idOfWritten(index.facets))),
        removeAll: () => this.#rewrite(withSort(withoutChoices(this.#text), parseQuery(this.#text).sort)),
      }
      part.replaceChildren(...activeFilters(narrowed.choices, index.facets, actions))
    }
    part.hidden = part.childElementCount === 0
    // The filter that was taken away had the focus: its neighbour gets it, or the field.
    if (place !== -1) ([...part.querySelectorAll('button')].at(Math.max(0, place - 1)) ?? this.#field).focus()
  }

  /** Where several words found nothing together: what each finds by itself, as links. */
  #showSingleWords(countsByWord: ReadonlyMap<string, number>): void {
    const part = this.#part('single-words')
    const items = [...countsByWord].map(([word, count]) => {
      const link = element('a', { href: `?${new URLSearchParams({ q: word }).toString()}` }, [word])
      return element('li', {}, [count > 0 ? link : word, `: ${countInWords(count, 'result')}`])
    })
    part.querySelector('ul')?.replaceChildren(...items)
    part.hidden = items.length < 2
  }

  /** Down and Up lead from the field through the results to the button for more, besides Tab, which keeps its meaning. */
  #moveBetweenResults(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
    if (step === undefined || modified || event.isComposing || !(event.target instanceof HTMLElement)) return
    const stops = [this.#field, ...this.#results.stops]
    const stop = event.target.closest('li')?.querySelector<HTMLElement>('h2 a') ?? event.target
    const next = stops.includes(stop) ? stops[stops.indexOf(stop) + step] : undefined
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
}

/** Whether it asks for too little to be searched while the reader still types. */
const isShort = (query: ParsedQuery): boolean => hasNoOperators(query) && typedWords(query).join('').length < 2

const asksForNothing = (query: ParsedQuery): boolean => hasNoOperators(query) && typedWords(query).length === 0

const hasNoOperators = ({ choices, problems }: ParsedQuery): boolean => choices.length + problems.length === 0

const typedWords = ({ words: { words, phrases, excluded } }: ParsedQuery): string[] => [
  ...words,
  ...phrases,
  ...excluded,
]
