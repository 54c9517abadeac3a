import { type Measure, toCounted, type Where } from '../domain/counted.ts'
import { markup, type Html } from './markup.ts'

/**
 * A number that was counted from claims, with what was counted: a test reads both off the finished pages and counts again from
 * data/claims.csv with other code. It stands in digits, or in `words`.
 */
export function count(value: number, of: Measure, where: Where, words = value.toLocaleString('en-GB')): Html {
  const counted = toCounted(of, where)
  return markup`<data value="${value}" data-count="${counted.of}" data-where="${counted.where}">${words}</data>`
}

/** "1 claim", "12 claims", with how they were counted. */
export const countClaims = (value: number, where: Where): Html =>
  markup`${count(value, 'claims', where)}${value === 1 ? ' claim' : ' claims'}`
