import type { Facet } from '../domain/facet-table.ts'
import type { Sort } from './parse-query.ts'
import { type TextSpan, tokensOf } from './query-tokens.ts'

/** Whether results must have a value, must not have it, or may. */
export type ChoiceState = 'wanted' | 'excluded' | 'free'

/** A value of a facet: its id, or a stretch of time. */
export interface FacetValue {
  facet: Facet
  value: string
}

/** Which value something written means, be it by a name: what `resolveChoices` would take it for. */
export type IdOfWritten = (facet: Facet, written: string) => string | undefined

/** The text of a query, rewritten so that a value is wanted, excluded or free; all else in it stays as it was written. */
export function withChoice(text: string, { facet, value }: FacetValue, state: ChoiceState, idOf: IdOfWritten): string {
  const free = withoutValues(text, facet, (written) => idOf(facet, written) === value)
  if (state === 'free') return free
  const excluded = state === 'excluded'
  const own = tokensOf(free).find(
    (token) => token.kind === 'restriction' && token.name === facet && token.excluded === excluded,
  )
  if (own !== undefined) return `${free.slice(0, own.end)},${value}${free.slice(own.end)}`
  return append(free, `${excluded ? '-' : ''}${facet}:${value}`)
}

/** The text of a query with one stretch of time in the place of all other choices of dates; with none for `undefined`. */
export function withDates(text: string, range: string | undefined): string {
  const free = withoutValues(text, 'date', () => true)
  return range === undefined ? free : append(free, `date:${range}`)
}

/** The text of a query with another order. */
export function withSort(text: string, sort: Sort): string {
  const unsorted = withoutValues(text, 'sort', () => true)
  return sort === 'relevance' ? unsorted : append(unsorted, `sort:${sort}`)
}

/** The words of a query, without anything that narrows or sorts its results. */
export const withoutChoices = (text: string): string =>
  tokensOf(text)
    .filter(({ kind }) => kind !== 'restriction')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

/** The text of a query with something else in the place of one part. */
export const withInstead = (text: string, { start, end }: TextSpan, instead: string): string =>
  tidied(text.slice(0, start) + instead + text.slice(end))

/** Takes values away, and with the last of them what stands before the colon. */
function withoutValues(text: string, name: string, isGone: (written: string) => boolean): string {
  return tidied(
    tokensOf(text).reduceRight((rest, token) => {
      if (token.kind !== 'restriction' || token.name !== name) return rest
      const kept = token.values.filter((value) => !isGone(value.text))
      if (kept.length === token.values.length) return rest
      const head = text.slice(token.start, token.values[0]?.start)
      const values = kept.map(({ start, end }) => text.slice(start, end)).join(',')
      return rest.slice(0, token.start) + (kept.length === 0 ? '' : head + values) + rest.slice(token.end)
    }, text),
  )
}

/** Behind the text; inside a quotation mark that has no second one it would be lost. */
function append(text: string, part: string): string {
  const closed = tokensOf(text).some(({ kind }) => kind === 'unclosed') ? `${text}"` : text
  return closed === '' ? part : `${closed} ${part}`
}

/** Without the spaces that stand where something was taken away. */
const tidied = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
