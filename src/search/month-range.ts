import { element } from '../dom/element.ts'
import type { Choice } from './narrow-results.ts'
import { type FacetEntry, UNKNOWN_DATE } from './read-facets.ts'

/** Two lists of months, from and to; choosing in one gives the range of both, or none for "any". */
export class MonthRange {
  readonly element: HTMLElement
  readonly #from: HTMLSelectElement
  readonly #to: HTMLSelectElement

  constructor(values: readonly FacetEntry[], choose: (range: string | undefined) => void) {
    const months = values.filter(({ id }) => id !== UNKNOWN_DATE)
    this.#from = monthList(months, 'any')
    this.#to = monthList(months, 'any')
    for (const list of [this.#from, this.#to]) {
      list.addEventListener('change', () => {
        const ends = [this.#from.value, this.#to.value]
        // The wrong way round is still a stretch of time.
        const [from = '', to = ''] = ends.includes('') ? ends : ends.sort()
        choose(from + to === '' ? undefined : `${from}..${to}`)
      })
    }
    this.element = element('p', { className: 'range' }, [
      element('label', {}, ['From ', this.#from]),
      ' ',
      element('label', {}, ['to ', this.#to]),
    ])
  }

  /** Shows the range that is chosen, where it is the only date and runs from month to month. */
  show(choices: readonly Choice[]): void {
    const [only, ...others] = choices
    const isRange = only !== undefined && others.length === 0 && !only.excluded && only.value.includes('..')
    const [from = '', to = ''] = isRange ? only.value.split('..') : []
    this.#from.value = hasOption(this.#from, from) ? from : ''
    this.#to.value = hasOption(this.#to, to) ? to : ''
  }
}

const hasOption = (list: HTMLSelectElement, value: string): boolean =>
  [...list.options].some((option) => option.value === value)

const monthList = (months: readonly FacetEntry[], any: string): HTMLSelectElement =>
  element('select', { autocomplete: 'off' }, [
    element('option', { value: '' }, [any]),
    ...months.map(({ id, name }) => element('option', { value: id }, [name])),
  ])
