import {
  type Facet,
  type FacetTable,
  LIST_OF,
  type NamedValue,
  type PublishedSpan,
} from '../../../src/domain/facet-table.ts'
import { type Facets, readFacets } from '../../../src/search/read-facets.ts'
import { formatColumn } from '../../../src/structured-data/format-column.ts'

/** A record as a test writes it: its values by their ids. */
export type InventedRecord = Partial<Record<Exclude<Facet, 'date'>, readonly string[]>> & { span?: PublishedSpan }

/** The facets of invented records, by way of the table that the build writes. */
export function inventFacets(values: Partial<FacetTable['values']>, records: readonly InventedRecord[]): Facets {
  const lists: FacetTable['values'] = {
    types: [],
    outlets: [],
    actors: [],
    sourcings: [],
    kinds: [],
    questions: [],
    ...values,
  }
  const spans = records.flatMap(({ span }) => (span === undefined ? [] : [span]))
  const column = (facet: Exclude<Facet, 'date'>): string =>
    formatColumn(
      records.map((record) =>
        (record[facet] ?? []).map((id) => lists[LIST_OF[facet]].findIndex(([one]) => one === id)),
      ),
    )
  const columns = {
    ...(Object.fromEntries(
      (Object.keys(LIST_OF) as Exclude<Facet, 'date'>[]).map((facet) => [facet, column(facet)]),
    ) as FacetTable['columns']),
    date: formatColumn(records.map(({ span }) => (span === undefined ? [] : [spans.indexOf(span)]))),
  }
  return readFacets({ language: 'en', records: records.length, values: lists, spans, columns })
}

/** Values whose names are their ids. */
export const named = (...ids: string[]): NamedValue[] => ids.map((id) => [id, id])
