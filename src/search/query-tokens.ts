import { FACETS } from '../domain/facet-table.ts'

/** A stretch of the text of a query, in code units, the end not included. */
export interface TextSpan {
  start: number
  end: number
}

/** A value as written, without its quotation marks; the span has them. */
export interface WrittenValue extends TextSpan {
  text: string
}

/** A part of a query as it is written. */
export type QueryToken = TextSpan &
  (
    | { kind: 'word' | 'phrase'; text: string; excluded: boolean }
    /** `name:value,value`; the name in small letters. */
    | { kind: 'restriction'; name: string; values: WrittenValue[]; excluded: boolean }
    | { kind: 'unclosed' | 'empty-phrase' | 'lone-minus' }
  )

/** What can stand before a colon. */
export const OPERATORS: readonly string[] = [...FACETS, 'sort']

const QUOTE = /["“”„«»]/u
const NAME = /([\p{L}][\p{L}\p{N}-]*):(?!\/\/)/uy
const WORD = /[^\s"“”„«»]+/uy
const BARE_VALUE = /[^\s,"“”„«»]*/uy

/** The parts of a query, in their order. Never fails: what has no meaning is a word, or a token that says what is wrong. */
export function tokensOf(text: string): QueryToken[] {
  const tokens: QueryToken[] = []
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const token = tokenAt(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(text: string, start: number): QueryToken {
  if (text[start] === '-' && isExcludable(text, skipSpace(text, start + 1))) {
    if (/\s/u.test(text.charAt(start + 1))) return { kind: 'lone-minus', start, end: start + 1 }
  }
  const excluded = text[start] === '-' && /^[^\s-]/u.test(text.slice(start + 1))
  const at = excluded ? start + 1 : start
  if (QUOTE.test(text.charAt(at))) {
    const value = quotedAt(text, at)
    if (value === undefined) return { kind: 'unclosed', start: at, end: text.length }
    const isEmpty = !/[\p{L}\p{N}]/u.test(value.text)
    return isEmpty ? { kind: 'empty-phrase', start, end: value.end } : { kind: 'phrase', ...value, start, excluded }
  }
  const name = match(NAME, text, at)
  const known = name !== undefined && OPERATORS.includes(name.slice(0, -1).toLowerCase())
  // "Trump: …" is a word with its punctuation.
  if (name === undefined || (!known && /^(\s|$)/u.test(text.slice(at + name.length)))) {
    const word = match(WORD, text, at) ?? text.charAt(at)
    return { kind: 'word', text: word, excluded, start, end: at + word.length }
  }
  return restrictionAt(text, start, { name, at, excluded })
}

function restrictionAt(
  text: string,
  start: number,
  { name, at, excluded }: { name: string; at: number; excluded: boolean },
): QueryToken {
  const values: WrittenValue[] = []
  let end = at + name.length
  do {
    // The first value follows the colon, each other one a comma.
    const from = values.length === 0 ? end : end + 1
    const value = QUOTE.test(text.charAt(from)) ? quotedAt(text, from) : bareAt(text, from)
    if (value === undefined) {
      // What stands before it is a restriction all the same; the mark is read next.
      if (values.length > 0) break
      return { kind: 'unclosed', start: from, end: text.length }
    }
    values.push(value)
    end = value.end
  } while (text[end] === ',')
  return { kind: 'restriction', name: name.slice(0, -1).toLowerCase(), values, excluded, start, end }
}

function quotedAt(text: string, start: number): WrittenValue | undefined {
  const length = text.slice(start + 1).search(QUOTE)
  return length === -1 ? undefined : { text: text.slice(start + 1, start + 1 + length), start, end: start + length + 2 }
}

function bareAt(text: string, start: number): WrittenValue {
  const value = match(BARE_VALUE, text, start) ?? ''
  return { text: value, start, end: start + value.length }
}

/** Whether quotation marks or a restriction begin here: what a minus before a space can hardly be punctuation of. */
function isExcludable(text: string, at: number): boolean {
  const name = match(NAME, text, at)
  return QUOTE.test(text.charAt(at)) || (name !== undefined && OPERATORS.includes(name.slice(0, -1).toLowerCase()))
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const skipSpace = (text: string, at: number): number => {
  const next = text.slice(at).search(/\S/u)
  return next === -1 ? text.length : at + next
}
