import { aliasName } from '../domain/actor.ts'
import { compareText } from '../domain/compare-text.ts'
import type { Actor, Corpus } from '../domain/corpus.ts'
import { boundsOf, edtfDateSchema } from '../domain/edtf-date.ts'
import {
  type Facet,
  FACETS,
  type FacetTable,
  LIST_OF,
  type NamedFacet,
  type NamedValue,
  type PublishedSpan,
  type RecordFacets,
} from '../domain/facet-table.ts'
import { CLAIM_KIND_WORDS, RECORD_TYPE_WORDS, SOURCING_WORDS, type Words } from '../domain/words.ts'
import { formatColumn } from './format-column.ts'

/** The facets of records, in the order in which they are indexed under a language, as one small table. */
export function toFacetTable(records: readonly RecordFacets[], corpus: Corpus, language: string): FacetTable {
  const outlets = new Set(corpus.articles.map(({ outlet }) => outlet))
  const values: FacetTable['values'] = {
    types: worded(RECORD_TYPE_WORDS),
    outlets: mostNamed(
      corpus.actors.filter(({ id }) => outlets.has(id)),
      records,
      ['outlet'],
    ).map(toNamed),
    actors: mostNamed(corpus.actors, records, ['said-by', 'about']).map(toNamed),
    sourcings: worded(SOURCING_WORDS),
    kinds: worded(CLAIM_KIND_WORDS),
    questions: corpus.questions.map(({ id, title }) => [id, title]),
  }
  const spans = [...new Set(records.flatMap(({ date }) => date ?? []))].sort(compareText)
  const column = (facet: Facet): string => {
    const ids = facet === 'date' ? spans : values[LIST_OF[facet]].map(([id]) => id)
    const positions = new Map(ids.map((id, position) => [id, position]))
    return formatColumn(
      records.map((record) => [record[facet] ?? []].flat().map((id) => positionOf(facet, id, positions))),
    )
  }
  return {
    language,
    records: records.length,
    values,
    spans: spans.map(toSpan),
    columns: Object.fromEntries(FACETS.map((facet) => [facet, column(facet)])) as FacetTable['columns'],
  }
}

function positionOf(facet: Facet, id: string, positions: ReadonlyMap<string, number>): number {
  const position = positions.get(id)
  if (position === undefined) throw new RangeError(`The facet ${facet} has no value "${id}".`)
  return position
}

const worded = (words: Readonly<Record<string, Pick<Words, 'label'>>>): NamedValue[] =>
  Object.entries(words).map(([id, { label }]) => [id, label])

/** Actors with all their names, those first that most records name in these facets, so that most cells are short. */
function mostNamed(actors: readonly Actor[], records: readonly RecordFacets[], facets: readonly NamedFacet[]): Actor[] {
  const counts = new Map<string, number>()
  for (const record of records) {
    for (const id of facets.flatMap((facet) => record[facet] ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const countOf = ({ id }: Actor): number => counts.get(id) ?? 0
  return actors.toSorted((a, b) => countOf(b) - countOf(a) || compareText(a.id, b.id))
}

const toNamed = (actor: Actor): NamedValue => [actor.id, actor.name, ...actor.aliases.map(aliasName)]

function toSpan(date: string): PublishedSpan {
  if (date === 'unknown') return null
  const { earliest, latest } = boundsOf(edtfDateSchema.parse(date))
  return [earliest ?? '', latest ?? '']
}
