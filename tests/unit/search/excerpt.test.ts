import { expect, test } from 'vitest'
import { excerptOf } from '../../../src/search/excerpt.ts'

const words = Array.from({ length: 100 }, (_, index) => `w${index}`)

test.each([
  { name: 'begins at the beginning for words found there', found: [2], first: 'w0', last: '…' },
  { name: 'leads into the words found', found: [50], first: '…', last: '…' },
  { name: 'ends at the end for words found there', found: [99], first: '…', last: 'w99' },
])('$name', ({ found, first, last }) => {
  const excerpt = excerptOf(words, found).split(' ')
  expect([excerpt.at(0), excerpt.at(-1)]).toEqual([first, last])
  expect(excerpt).toContain(`w${found[0]}`)
})

test('shows the place where most of the words stand together', () => {
  expect(excerptOf(words, [5, 60, 62])).toContain('w60 w61 w62')
})

test('is whole where the text is short', () => {
  expect(excerptOf(['a', 'ferry'], [1])).toBe('a ferry')
})

test('is empty where nothing was found in the text', () => {
  expect(excerptOf(words, [])).toBe('')
})
