import { type Facet, FACETS } from '../domain/facet-table.ts'
import { FacetGroup } from './facet-group.ts'
import { FACET_NAMES } from './facet-names.ts'
import type { NarrowedBy } from './find-results.ts'
import { MonthRange } from './month-range.ts'
import type { FacetEntry, Facets } from './read-facets.ts'
import type { ChoiceState, FacetValue } from './rewrite-query.ts'

/** What a reader can do with the facets. */
export interface FacetActions {
  choose(value: FacetValue, state: ChoiceState): void
  chooseDates(range: string | undefined): void
}

/** Fills the groups of the markup (`data-facet`) with the values of an index. */
export class FacetPanel {
  readonly #show: ((narrowed: NarrowedBy) => void)[]

  constructor(groups: HTMLElement, { columns }: Facets, actions: FacetActions) {
    this.#show = FACETS.flatMap((facet) => {
      const place = groups.querySelector<HTMLElement>(`[data-facet="${facet}"] [data-part="values"]`)
      const summary = groups.querySelector<HTMLElement>(`[data-facet="${facet}"] [data-part="chosen"]`)
      if (place === null || summary === null) throw new Error(`The search panel has no place for the facet ${facet}.`)
      const values = inOrder(facet, columns[facet].values)
      const group = new FacetGroup(FACET_NAMES[facet], values, (value, state) =>
        actions.choose({ facet, value }, state),
      )
      const range = facet === 'date' ? new MonthRange(values, (months) => actions.chooseDates(months)) : undefined
      place.replaceChildren(...(range === undefined ? [] : [range.element]), group.element)
      return ({ choices, counts }: NarrowedBy) => {
        const own = choices.filter((choice) => choice.facet === facet)
        summary.textContent = own.length === 0 ? '' : ` · ${own.length} chosen`
        group.show(own, counts[facet])
        range?.show(own)
      }
    })
  }

  /** Shows what is chosen, and what each value would leave. */
  show(narrowed: NarrowedBy): void {
    for (const show of this.#show) show(narrowed)
  }
}

/** The values that something here has: months in their order, short lists in that of their explanations, long ones by weight. */
function inOrder(facet: Facet, values: readonly FacetEntry[]): FacetEntry[] {
  const held = values.filter(({ records }) => records > 0)
  return LONG.includes(facet) ? held.sort((a, b) => b.records - a.records) : held
}

const LONG: readonly Facet[] = ['outlet', 'said-by', 'about', 'question']
