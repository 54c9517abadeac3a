import { element } from '../dom/element.ts'
import type { Choice } from './narrow-results.ts'
import type { FacetEntry } from './read-facets.ts'
import type { ChoiceState } from './rewrite-query.ts'

/** How many values of a long list are shown before the reader asks for all. */
const FOLDED = 8
/** From how many values on a list can be searched. */
const SEARCHABLE = 14

interface Row {
  /** How many results it would leave. */
  results: number
  item: HTMLLIElement
  entry: FacetEntry
  box: HTMLInputElement
  not: HTMLButtonElement
  count: HTMLElement
}

/**
 * The values of a facet as a list in which each can be ticked or left out. Rows are made once and changed in place, so that the
 * focus stays where it is whatever the results are.
 */
export class FacetGroup {
  readonly element: HTMLElement
  readonly #rows: readonly Row[]
  readonly #filter: HTMLInputElement
  readonly #all: HTMLButtonElement
  #showsAll = false

  constructor(name: string, values: readonly FacetEntry[], choose: (value: string, state: ChoiceState) => void) {
    this.#rows = values.map((entry) => makeRow(entry, choose))
    this.#filter = element('input', { type: 'text', autocomplete: 'off', placeholder: 'Find in this list' })
    this.#filter.setAttribute('aria-label', `Find in the list: ${name}`)
    this.#filter.hidden = values.length < SEARCHABLE
    this.#filter.addEventListener('input', () => this.#fold())
    this.#all = element('button', { type: 'button', className: 'plain-button' })
    this.#all.addEventListener('click', () => {
      this.#showsAll = !this.#showsAll
      this.#fold()
    })
    const list = element(
      'ul',
      { className: 'plain-list' },
      this.#rows.map(({ item }) => item),
    )
    list.setAttribute('aria-label', name)
    this.element = element('div', {}, [this.#filter, list, this.#all])
  }

  /** Shows which values are chosen and what each would leave, by their positions. */
  show(choices: readonly Choice[], counts: Uint32Array): void {
    for (const row of this.#rows) {
      const { item, entry, box, not, count } = row
      const choice = choices.find(({ value }) => value === entry.id)
      const results = counts[entry.position] ?? 0
      row.results = results
      box.checked = choice?.excluded === false
      not.setAttribute('aria-pressed', String(choice?.excluded === true))
      count.firstChild?.replaceWith(results.toLocaleString('en-GB'))
      item.classList.toggle('none', results === 0)
    }
    this.#fold()
  }

  /** A list that is searched shows what fits; a folded one what leaves most, and whatever is chosen or has the focus. */
  #fold(): void {
    const asked = this.#filter.value.trim().toLowerCase()
    const first = new Set(this.#rows.toSorted((a, b) => b.results - a.results).slice(0, FOLDED))
    for (const row of this.#rows) {
      const { item, entry, box, not } = row
      const isChosen = box.checked || not.ariaPressed === 'true' || item.contains(document.activeElement)
      const fits = [entry.name, ...entry.otherNames].some((name) => name.toLowerCase().includes(asked))
      item.hidden = asked === '' ? !this.#showsAll && !first.has(row) && !isChosen : !fits
    }
    this.#all.hidden = asked !== '' || this.#rows.length <= FOLDED
    this.#all.textContent = this.#showsAll ? 'Show fewer' : `Show all ${this.#rows.length}`
    this.#all.ariaExpanded = String(this.#showsAll)
  }
}

function makeRow(entry: FacetEntry, choose: (value: string, state: ChoiceState) => void): Row {
  const box = element('input', { type: 'checkbox', autocomplete: 'off' })
  box.addEventListener('change', () => choose(entry.id, box.checked ? 'wanted' : 'free'))
  const results = element('span', { className: 'visually-hidden' }, [' results'])
  const count = element('span', { className: 'count' }, ['…', results])
  const label = element('label', {}, [box, element('span', { className: 'name' }, [entry.name]), ' ', count])
  const not = element('button', { type: 'button', className: 'plain-button not', title: 'Leave these out' }, ['not'])
  not.setAttribute('aria-label', `Not: ${entry.name}`)
  not.addEventListener('click', () => choose(entry.id, not.ariaPressed === 'true' ? 'free' : 'excluded'))
  return { results: entry.records, item: element('li', {}, [label, not]), entry, box, not, count }
}
