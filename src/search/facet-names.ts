import type { Facet } from '../domain/facet-table.ts'

/** What readers see in place of the names of facets. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  type: 'What it is',
  outlet: 'Outlet',
  'said-by': 'Said by',
  about: 'About',
  sourcing: 'Sourcing',
  kind: 'Kind of claim',
  question: 'Question it answers',
  date: 'Date of publication',
}
