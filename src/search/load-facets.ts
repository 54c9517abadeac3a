import { FACET_TABLE_FILE, type FacetTable } from '../domain/facet-table.ts'
import { recordName } from '../domain/record-fragment.ts'
import { oncePerIndex } from './once-per-index.ts'
import { type Facets, readFacets } from './read-facets.ts'

/** The facets of an index, what the engine calls the record of each row, and the way back. */
export interface FacetIndex {
  facets: Facets
  ids: readonly string[]
  rowOf: ReadonlyMap<string, number>
}

/** Reads the table of facets beside an index. */
export const loadFacets = oncePerIndex(async ({ readText }): Promise<FacetIndex> => {
  const table = JSON.parse(await readText(FACET_TABLE_FILE)) as FacetTable
  const ids = Array.from({ length: table.records }, (_, row) => recordName(table.language, row))
  return { facets: readFacets(table), ids, rowOf: new Map(ids.map((id, row) => [id, row])) }
})
