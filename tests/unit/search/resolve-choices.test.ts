import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../src/search/parse-query.ts'
import { idOfWritten, resolveChoices } from '../../../src/search/resolve-choices.ts'
import { inventFacets, named } from './invented-facets.ts'

const facets = inventFacets(
  {
    types: named('claim', 'article', 'event'),
    kinds: named('plan', 'event'),
    sourcings: [
      ['on-record', 'on record'],
      ['outlet', 'outlet’s own voice'],
    ],
    outlets: [['gazette', 'Harbour Gazette']],
    actors: [
      ['mara-holm', 'Mara Holm', 'Minister Hólm', 'Holm'],
      ['eve-holm', 'Eve Holm', 'Holm'],
      ['board', 'The Harbour Board'],
    ],
  },
  [{ 'said-by': ['eve-holm'] }],
)
const resolve = (text: string) => resolveChoices(parseQuery(text).choices, facets)

test.each([
  { text: 'said-by:mara-holm', value: 'mara-holm' },
  { text: 'said-by:MARA-HOLM', value: 'mara-holm' },
  { text: 'said-by:"mara  holm"', value: 'mara-holm' },
  { text: 'about:"Minister Hólm"', value: 'mara-holm' },
  { text: 'sourcing:"outlet\'s own voice"', value: 'outlet' },
  { text: 'outlet:"Harbour Gazette"', value: 'gazette' },
  { text: 'type:event', value: 'event' },
  { text: 'date:Unknown', value: 'unknown' },
])('$text means $value', ({ text, value }) => {
  expect(resolve(text)).toMatchObject({ choices: [{ value, excluded: false }], problems: [] })
})

describe('what names no value', () => {
  const problemOf = (text: string) => {
    const { problems } = resolve(text)
    return problems.map(({ start, end, says, instead }) => ({ at: text.slice(start, end), says, instead }))
  }
  test('is told with the nearest that there is', () => {
    expect(problemOf('x said-by:"Mara Helm",board')).toMatchInlineSnapshot(`
      [
        {
          "at": ""Mara Helm"",
          "instead": "mara-holm",
          "says": "There is no actor “Mara Helm” here. The nearest is Mara Holm.",
        },
      ]
    `)
    expect(problemOf('said-by:min')).toMatchInlineSnapshot(`
      [
        {
          "at": "min",
          "instead": "mara-holm",
          "says": "There is no actor “min” here. The nearest is Mara Holm.",
        },
      ]
    `)
    expect(problemOf('said-by:Holm')).toMatchInlineSnapshot(`
      [
        {
          "at": "Holm",
          "instead": "mara-holm",
          "says": "“Holm” can mean Mara Holm (mara-holm) or Eve Holm (eve-holm). Write which of them.",
        },
      ]
    `)
    expect(problemOf('kind:claim')).toMatchInlineSnapshot(`
      [
        {
          "at": "claim",
          "instead": undefined,
          "says": "There is no kind of claim “claim” here. It is a sort of record: write type:claim.",
        },
      ]
    `)
    expect(problemOf('kind:plans')).toMatchInlineSnapshot(`
      [
        {
          "at": "plans",
          "instead": "plan",
          "says": "There is no kind of claim “plans” here. Write plan, event.",
        },
      ]
    `)
    expect(problemOf('outlet:zzzzzzzzzzzzzzzzzzzz')).toMatchInlineSnapshot(`
      [
        {
          "at": "zzzzzzzzzzzzzzzzzzzz",
          "instead": undefined,
          "says": "There is no outlet “zzzzzzzzzzzzzzzzzzzz” here. Open the filters to see all there are.",
        },
      ]
    `)
  })
})

test('a value that is written by a name is known again', () => {
  const idOf = idOfWritten(facets)
  expect(idOf('said-by', 'Mara Holm')).toBe('mara-holm')
  expect(idOf('said-by', 'Holm')).toBeUndefined()
  expect(idOf('date', '2031-03..2031-04')).toBe('2031-03..2031-04')
})
