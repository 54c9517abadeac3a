import { recount } from '../content/recount.ts'
import { sites } from './sites.ts'
import { expect, test } from './test.ts'

test('every number on the site is what another script counts from data/claims.csv', () => {
  const numbers = recount(sites().folder)
  expect(numbers.filter(({ right }) => !right)).toEqual([])
  expect(numbers.length).toBeGreaterThan(1000)
})
