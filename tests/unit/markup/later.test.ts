import { expect, test } from 'vitest'
import { laidOutLater, later } from '../../../src/markup/later.ts'
import { Html } from '../../../src/markup/markup.ts'

const SENTENCE = 'The ferry leaves the small harbour twice a day. '
const paragraphs = (count: number) => `<p class="quiet">${SENTENCE.repeat(3)}</p>`.repeat(count)
const lines = (html: string) => Number(laidOutLater(new Html(html))['data-lines'] ?? 0)

test('what holds little is laid out at once', () => {
  expect(laidOutLater(new Html(paragraphs(1)))).toEqual({})
  expect(String(later(new Html(paragraphs(1))))).toBe(`<div>${paragraphs(1)}</div>`)
})

test('what holds much tells how many lines its text fills', () => {
  expect(String(later(new Html(paragraphs(8))))).toBe(`<div class="later" data-lines="40">${paragraphs(8)}</div>`)
})

test.each([
  ['tags and their attributes are no text', paragraphs(8).replaceAll('quiet', 'quiet '.repeat(50)), 40],
  ['short paragraphs fill more lines than the same text in one', `<p>${SENTENCE}</p>`.repeat(24), 47],
  ['lines that are broken by hand count', `<pre>${'word\n'.repeat(40)}word</pre>`, 28],
  [
    'what is folded takes one line, whatever it holds',
    paragraphs(8) + `<details><summary>All of it</summary>${paragraphs(90)}</details>`,
    42,
  ],
  ['several folds', `<details><summary>More</summary>${paragraphs(2)}</details>`.repeat(20), 31],
])('%s', (_, html, expected) => {
  expect(lines(html)).toBe(expected)
})
