import { expect, test } from 'vitest'
import { countedClaims } from '../../../src/markup/counted-claims.ts'
import { markup } from '../../../src/markup/markup.ts'
import { inventClaim } from '../analysis/invented-corpus.ts'

const claims = Array.from({ length: 1203 }, (_, index) => inventClaim(`a/c${index}`))
const line = markup`<b>many</b>`
const items = (html: string) => html.split('<li>').length - 1

test('opens all claims that were counted', () => {
  const html = String(countedClaims(line, claims.slice(0, 3), { id: 'x' }))
  expect(html).toMatch(/^<details class="counted" id="x"><summary><b>many<\/b><\/summary><ol><li>/)
  expect(items(html)).toBe(3)
})

test('opens the first ones where the others stand elsewhere, and says where', () => {
  const html = String(countedClaims(line, claims, { cut: { shown: 2, url: '/more.html' } }))
  expect(items(html)).toBe(2)
  expect(html).toContain('<p>These are the first 2: <a href="/more.html">the other 1,201</a></p>')
})

test.each([2, 3])('names no other place where %i of two stand here', (shown) => {
  const html = String(countedClaims(line, claims.slice(0, 2), { cut: { shown, url: '/more.html' } }))
  expect(items(html)).toBe(2)
  expect(html).not.toContain('/more.html')
})
