import { nearestName } from '../anchoring/nearest-name.ts'
import type { Facet } from '../domain/facet-table.ts'
import type { Choice } from './narrow-results.ts'
import type { QueryProblem, WrittenChoice } from './parse-query.ts'
import type { FacetEntry, Facets } from './read-facets.ts'
import type { IdOfWritten } from './rewrite-query.ts'

/** The values that a query names, by id or by any of their names; what names none or several is a problem. */
export function resolveChoices(
  written: readonly WrittenChoice[],
  facets: Facets,
): { choices: Choice[]; problems: QueryProblem[] } {
  const choices: Choice[] = []
  const problems: QueryProblem[] = []
  for (const { facet, value, excluded, start, end } of written) {
    const found = entriesOf(facets, facet, value)
    const [entry] = found
    if (facet === 'date') choices.push({ facet, value: value.toLowerCase(), excluded })
    else if (entry !== undefined && found.length === 1) choices.push({ facet, value: entry.id, excluded })
    else
      problems.push({
        start,
        end,
        ...(entry === undefined ? unknownValue(facets, facet, value) : ambiguous(value, found)),
      })
  }
  return { choices, problems }
}

/** How `withChoice` knows a value again that is written by a name. */
export const idOfWritten =
  (facets: Facets): IdOfWritten =>
  (facet, written) => {
    if (facet === 'date') return written.toLowerCase()
    const found = entriesOf(facets, facet, written)
    return found.length === 1 ? found[0]?.id : undefined
  }

/** The values that something written can mean: the one with this id, else those with this name, else with another of theirs. */
function entriesOf(facets: Facets, facet: Facet, written: string): readonly FacetEntry[] {
  const { values } = facets.columns[facet]
  const asked = sameText(written)
  const ways: ((entry: FacetEntry) => boolean)[] = [
    ({ id }) => id === asked,
    ({ name }) => sameText(name) === asked,
    ({ otherNames }) => otherNames.some((name) => sameText(name) === asked),
  ]
  return ways.map((isMeant) => values.filter(isMeant)).find(({ length }) => length > 0) ?? []
}

/** A name without its capitals, and with plain apostrophes and single spaces, as people type it. */
const sameText = (text: string): string => text.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim()

const WHAT: Readonly<Record<Facet, string>> = {
  type: 'sort of record',
  outlet: 'outlet',
  'said-by': 'actor',
  about: 'actor',
  sourcing: 'sourcing',
  kind: 'kind of claim',
  question: 'question',
  date: 'date',
}

/** The facets whose values can all be told in a sentence. */
const CLOSED: readonly Facet[] = ['type', 'sourcing', 'kind']

function unknownValue(facets: Facets, facet: Facet, written: string): Pick<QueryProblem, 'says' | 'instead'> {
  const none = `There is no ${WHAT[facet]} “${written}” here.`
  const { values } = facets.columns[facet]
  if (!CLOSED.includes(facet)) {
    const nearest = nearestEntry(values, written)
    return nearest === undefined
      ? { says: `${none} Open the filters to see all there are.` }
      : { says: `${none} The nearest is ${nearest.name}.`, instead: nearest.id }
  }
  for (const other of CLOSED) {
    const [entry] = entriesOf(facets, other, written)
    if (entry !== undefined) return { says: `${none} It is a ${WHAT[other]}: write ${other}:${entry.id}.` }
  }
  const ids = values.map(({ id }) => id)
  const nearest = nearestName(sameText(written), ids)
  return { says: `${none} Write ${ids.join(', ')}.`, ...(nearest === undefined ? {} : { instead: nearest }) }
}

const ambiguous = (written: string, found: readonly FacetEntry[]): Pick<QueryProblem, 'says' | 'instead'> => ({
  says: `“${written}” can mean ${found.map(({ id, name }) => `${name} (${id})`).join(' or ')}. Write which of them.`,
  ...(found[0] === undefined ? {} : { instead: found[0].id }),
})

/** The value whose name has what was written in it, the most frequent of them; else the one that it looks most like. */
function nearestEntry(values: readonly FacetEntry[], written: string): FacetEntry | undefined {
  const asked = sameText(written)
  const spelled = values.flatMap((entry) =>
    [entry.id, entry.name, ...entry.otherNames].map((name) => ({ entry, name: sameText(name) })),
  )
  const beginning = spelled.filter(({ name }) => name.split(/[\s-]/).some((word) => word.startsWith(asked)))
  if (beginning.length > 0) return beginning.reduce((a, b) => (b.entry.records > a.entry.records ? b : a)).entry
  // A single word is held against the words of names, too: "Peskow" is nearer to "Peskov" than to "Dmitry Peskov".
  const words = spelled.flatMap(({ entry, name }) =>
    [name, ...name.split(/[\s-]/)].map((part) => [part, entry] as const),
  )
  const nearest = nearestName(
    asked,
    words.map(([part]) => part),
  )
  return words.find(([part]) => part === nearest)?.[1]
}
