import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facet } from '../../../src/domain/facet-table.ts'
import { parseQuery } from '../../../src/search/parse-query.ts'
import {
  type ChoiceState,
  type FacetValue,
  type IdOfWritten,
  withChoice,
  withDates,
  withInstead,
  withoutChoices,
  withSort,
} from '../../../src/search/rewrite-query.ts'

const NAMES = new Map([['mara holm', 'mara-holm']])
const idOf: IdOfWritten = (_facet, written) => NAMES.get(written.toLowerCase()) ?? written.toLowerCase()
const choose = (text: string, choice: string, state: ChoiceState) => {
  const [facet = '', value = ''] = choice.split(':')
  return withChoice(text, { facet: facet as Facet, value }, state, idOf)
}

describe('choosing a value', () => {
  test.each([
    { name: 'writes it at the end', text: 'ferry', choice: 'kind:plan', state: 'wanted', to: 'ferry kind:plan' },
    { name: 'writes it alone', text: '', choice: 'kind:plan', state: 'wanted', to: 'kind:plan' },
    {
      name: 'adds it to those of its facet',
      text: 'kind:plan ferry',
      choice: 'kind:demand',
      state: 'wanted',
      to: 'kind:plan,demand ferry',
    },
    { name: 'leaves it out', text: 'ferry', choice: 'kind:plan', state: 'excluded', to: 'ferry -kind:plan' },
    {
      name: 'keeps what is wanted apart from what is left out',
      text: 'kind:plan',
      choice: 'kind:demand',
      state: 'excluded',
      to: 'kind:plan -kind:demand',
    },
    {
      name: 'turns it around',
      text: 'kind:plan,demand x',
      choice: 'kind:plan',
      state: 'excluded',
      to: 'kind:demand x -kind:plan',
    },
    { name: 'frees it', text: 'a kind:plan b', choice: 'kind:plan', state: 'free', to: 'a b' },
    {
      name: 'frees it wherever it stands',
      text: 'kind:plan,demand -kind:plan',
      choice: 'kind:plan',
      state: 'free',
      to: 'kind:demand',
    },
    {
      name: 'frees what is written by its name',
      text: 'said-by:"Mara Holm",eve x',
      choice: 'said-by:mara-holm',
      state: 'free',
      to: 'said-by:eve x',
    },
    {
      name: 'leaves other facets alone',
      text: 'about:mara-holm',
      choice: 'said-by:mara-holm',
      state: 'free',
      to: 'about:mara-holm',
    },
    {
      name: 'is not lost in an open quotation mark',
      text: 'x "nine',
      choice: 'kind:plan',
      state: 'wanted',
      to: 'x "nine" kind:plan',
    },
    {
      name: 'leaves words as they were written',
      text: '“nine days” -Late',
      choice: 'kind:plan',
      state: 'wanted',
      to: '“nine days” -Late kind:plan',
    },
  ] as const)('$name', ({ text, choice, state, to }) => {
    expect(choose(text, choice, state)).toBe(to)
  })

  const facet = fc.constantFrom<Facet>('kind', 'outlet', 'said-by')
  const value = fc.constantFrom('plan', 'mara-holm', 'gazette')
  const part = fc.oneof(
    fc.constantFrom(
      'ferry',
      '"nine days"',
      '-late',
      'said-by:"Mara Holm"',
      'sort:new',
      '-outlet:gazette,plan',
      'date:2031',
    ),
    fc.tuple(facet, value).map(([name, id]) => `${name}:${id}`),
  )
  test('changes that value and nothing else', () => {
    const state = fc.constantFrom<ChoiceState>('wanted', 'excluded', 'free')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), facet, value, state, (parts, name, id, wished) => {
        const text = parts.join(' ')
        const rewritten = withChoice(text, { facet: name, value: id }, wished, idOf)
        const before = parseQuery(text)
        const after = parseQuery(rewritten)
        const isIt = (choice: FacetValue) => choice.facet === name && idOf(name, choice.value) === id
        const state = after.choices.filter(isIt).map(({ excluded }) => (excluded ? 'excluded' : 'wanted'))
        expect(state).toEqual(wished === 'free' ? [] : [wished])
        const others = ({ choices }: typeof before) =>
          choices
            .filter((choice) => !isIt(choice))
            .map((choice) => `${choice.excluded} ${choice.facet} ${choice.value}`)
            .sort()
        expect(others(after)).toEqual(others(before))
        expect({ words: after.words, sort: after.sort }).toEqual({ words: before.words, sort: before.sort })
      }),
    )
  })
})

test.each([
  { text: 'a date:2031 -date:2032-01,unknown', range: '2031-03..2031-05', to: 'a date:2031-03..2031-05' },
  { text: 'date:2031 a', range: undefined, to: 'a' },
])('puts $range in the place of all dates of $text', ({ text, range, to }) => {
  expect(withDates(text, range)).toBe(to)
})

test.each([
  { text: 'a', sort: 'new', to: 'a sort:new' },
  { text: 'sort:old a', sort: 'new', to: 'a sort:new' },
  { text: 'a sort:old', sort: 'relevance', to: 'a' },
] as const)('gives $text the order $sort', ({ text, sort, to }) => {
  expect(withSort(text, sort)).toBe(to)
})

test('leaves the words where all choices go', () => {
  expect(withoutChoices('a kind:plan "b c" -outlet:x,y sort:new -d')).toBe('a "b c" -d')
})

test('puts what is offered in the place of what is wrong', () => {
  expect(withInstead('a kynd:plan b', { start: 2, end: 11 }, 'kind:plan')).toBe('a kind:plan b')
  expect(withInstead('a "" b', { start: 2, end: 4 }, '')).toBe('a b')
})
