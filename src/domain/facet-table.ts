// What search results can be narrowed by. Only types and lists are here, so that the build, which writes the table, and the
// browser, which reads it, mean the same.

/** The names of the facets, as readers type them (`outlet:…`), in the order they are shown. */
export const FACETS = ['type', 'outlet', 'said-by', 'about', 'sourcing', 'kind', 'question', 'date'] as const
export type Facet = (typeof FACETS)[number]

/** The facets whose values are a list of things with names. */
export type NamedFacet = Exclude<Facet, 'date'>

/** The id of a value, the name that is shown, and other names it is known by. */
export type NamedValue = readonly [id: string, name: string, ...otherNames: string[]]

/** What a record is called in each facet: ids; the day of publication is EDTF or `unknown`, and most things have none. */
export type RecordFacets = Readonly<Partial<Record<NamedFacet, readonly string[]>>> & { readonly date?: string }

/**
 * The first and last day on which something can have been published, `''` where that end is open; `null` where the day is
 * unknown.
 */
export type PublishedSpan = readonly [earliest: string, latest: string] | null

/** Which values a facet takes, by the position of their lists: who speaks and who is spoken of are the same people. */
export const LIST_OF = {
  type: 'types',
  outlet: 'outlets',
  'said-by': 'actors',
  about: 'actors',
  sourcing: 'sourcings',
  kind: 'kinds',
  question: 'questions',
} as const satisfies Record<NamedFacet, string>
export type ValueList = (typeof LIST_OF)[NamedFacet]

/**
 * The facets of all records of the search index, in its order. A column has a cell for each record (`src/search/read-column.ts`),
 * which holds positions in the list of values.
 */
export interface FacetTable {
  /** The language of the index and the number of its records, which name them (`recordName`): the engine tells only those it finds. */
  language: string
  records: number
  values: Record<ValueList, NamedValue[]>
  spans: PublishedSpan[]
  columns: Record<Facet, string>
}

/** The file beside the search index that holds the table, as JSON. */
export const FACET_TABLE_FILE = 'facets.json'
