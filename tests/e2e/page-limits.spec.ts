import { pagesOf, pagesOverLimits } from '../build/page-limits.ts'
import { sites } from './sites.ts'
import { expect, test } from './test.ts'

test('no page is over 300 kB and no list over 200 entries', () => {
  expect(pagesOf(sites().folder).length).toBeGreaterThan(100)
  expect(pagesOverLimits(sites().folder)).toEqual([])
})
