import { expect, test } from 'vitest'
import { toQuery, wordsOfQuery } from '../../../src/search/query.ts'

test.each([
  { name: 'trims and joins spaces', typed: '  easter \u00a0 window ', query: 'easter window' },
  { name: 'parts words joined by a hyphen', typed: 'Putin-Trump', query: 'Putin Trump' },
  { name: 'parts words joined by a dash', typed: 'Putin–Trump', query: 'Putin Trump' },
  { name: 'keeps a minus in front', typed: '-7', query: '-7' },
  { name: 'keeps a phrase whole', typed: '"30-day ceasefire"', query: '"30-day ceasefire"' },
  { name: 'understands typographic quotation marks', typed: '“peace talks”', query: '"peace talks"' },
])('$name', ({ typed, query }) => {
  expect(toQuery(typed)).toBe(query)
})

test('names each word of a query once, without quotation marks and lone signs', () => {
  expect(wordsOfQuery('"peace talks" – peace')).toEqual(['peace', 'talks'])
})
