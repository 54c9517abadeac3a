import { nearestName } from '../anchoring/nearest-name.ts'
import { listInWords } from '../domain/count-in-words.ts'
import { type Facet, FACETS } from '../domain/facet-table.ts'
import { readDateRange } from './date-range.ts'
import { OPERATORS, type QueryToken, type TextSpan, tokensOf, type WrittenValue } from './query-tokens.ts'
import type { WordQuery } from './word-query.ts'

/** In which order results come. */
export const SORTS = ['relevance', 'new', 'old'] as const
export type Sort = (typeof SORTS)[number]

/** A value that a reader wants results to have, or not to have, as written. */
export interface WrittenChoice extends TextSpan {
  facet: Facet
  value: string
  excluded: boolean
}

/** A part of a query that can't be understood, in code units of its text. */
export interface QueryProblem extends TextSpan {
  /** Whole sentences: what is wrong, and what to write. */
  says: string
  /** What could stand in the place of this part. */
  instead?: string
}

/** What a query asks for. It is to be searched only where there are no problems: nothing in it is passed over. */
export interface ParsedQuery {
  words: WordQuery
  choices: WrittenChoice[]
  sort: Sort
  problems: QueryProblem[]
}

/**
 * Reads the language of the search field: words, "phrases", `-left-out`, `outlet:…` and the other facets, `sort:new`. Several values
 * of a facet mean any of them, several facets all of them. Whether a value exists is for `resolveChoices` to say.
 */
export function parseQuery(text: string): ParsedQuery {
  const query: ParsedQuery = {
    words: { words: [], phrases: [], excluded: [] },
    choices: [],
    sort: 'relevance',
    problems: [],
  }
  const sorts: WrittenValue[] = []
  for (const token of tokensOf(text)) {
    switch (token.kind) {
      case 'word':
      case 'phrase':
        addWords(query.words, token)
        break
      case 'restriction':
        if (token.name === 'sort') sorts.push(...readSort(token, query.problems))
        else readChoices(token, query, text)
        break
      case 'unclosed':
        query.problems.push({
          ...spanOf(token),
          says: 'This quotation mark has no second one. Put one at the end of the words that belong together.',
          instead: closed(text.slice(token.start, token.end)),
        })
        break
      case 'empty-phrase':
        query.problems.push({
          ...spanOf(token),
          says: 'There are no words between these quotation marks.',
          instead: '',
        })
        break
      case 'lone-minus':
        query.problems.push({
          ...spanOf(token),
          says: 'A minus leaves out what follows it directly. Take away the space behind it, or the minus.',
        })
        break
      default:
        throw new TypeError(`Unhandled part ${JSON.stringify(token satisfies never)}`)
    }
  }
  return { ...query, sort: oneSort(sorts, query.problems) }
}

type Restriction = Extract<QueryToken, { kind: 'restriction' }>

const spanOf = ({ start, end }: TextSpan): TextSpan => ({ start, end })

/** Signs that stand alone are punctuation, not words. */
const HAS_WORDS = /[\p{L}\p{N}]/u

/** What begins with a quotation mark, with a second one; nothing where there are no words behind it. */
const closed = (text: string): string => (HAS_WORDS.test(text) ? `${text.trimEnd()}"` : '')

function addWords(
  words: WordQuery,
  { kind, text, excluded }: { kind: 'word' | 'phrase'; text: string; excluded: boolean },
): void {
  if (!HAS_WORDS.test(text)) return
  if (excluded) words.excluded.push(text)
  else if (kind === 'word') words.words.push(text)
  else words.phrases.push(text)
}

function readChoices(token: Restriction, { choices, problems }: ParsedQuery, text: string): void {
  const facet = FACETS.find((one) => one === token.name)
  if (facet === undefined) {
    problems.push(unknownOperator(token, text))
    return
  }
  for (const value of token.values) {
    if (value.text.trim() === '') {
      problems.push(emptyValue(token, value, `a value of “${facet}:”`))
      continue
    }
    const date = facet === 'date' ? readDateRange(value.text) : undefined
    if (date?.kind === 'wrong') {
      const { says, instead } = date
      problems.push({ ...spanOf(value), says, ...(instead === undefined ? {} : { instead }) })
    } else choices.push({ facet, value: value.text, excluded: token.excluded, ...spanOf(value) })
  }
}

function unknownOperator(token: Restriction, text: string): QueryProblem {
  const written = text.slice(token.start, token.end)
  const values = written.slice(written.indexOf(':') + 1)
  const nearest = nearestName(token.name, OPERATORS)
  const names = OPERATORS.map((name) => `${name}:`)
  const says = `“${token.name}:” is none of the filters, which are ${listInWords(names)}. To search for the words themselves, put them in quotation marks.`
  const minus = token.excluded ? '-' : ''
  return {
    ...spanOf(token),
    says,
    instead: nearest === undefined ? `${minus}"${written.slice(minus.length)}"` : `${minus}${nearest}:${values}`,
  }
}

const emptyValue = (token: Restriction, value: WrittenValue, what: string): QueryProblem => ({
  ...(value.start === value.end ? spanOf(token) : spanOf(value)),
  says: `Here ${what} is missing. Write it directly behind the colon or comma, without a space.`,
})

function readSort(token: Restriction, problems: QueryProblem[]): WrittenValue[] {
  if (token.excluded) {
    problems.push({ ...spanOf(token), says: 'An order can’t be left out. Write sort:new, sort:old or sort:relevance.' })
    return []
  }
  return token.values.filter((value) => {
    if (SORTS.some((sort) => sort === value.text.toLowerCase())) return true
    const nearest = nearestName(value.text.toLowerCase(), SORTS)
    problems.push(
      value.text === ''
        ? emptyValue(token, value, 'an order (new, old or relevance)')
        : {
            ...spanOf(value),
            says: `“${value.text}” is not an order. Write sort:new, sort:old or sort:relevance.`,
            ...(nearest === undefined ? {} : { instead: nearest }),
          },
    )
    return false
  })
}

function oneSort(written: readonly WrittenValue[], problems: QueryProblem[]): Sort {
  const [first, ...others] = written
  for (const other of others) {
    problems.push({ ...spanOf(other), says: 'Results can have only one order. Write “sort:” once, with one value.' })
  }
  return SORTS.find((sort) => sort === first?.text.toLowerCase()) ?? 'relevance'
}
