import { expect, test } from 'vitest'
import { later, linesToWait } from '../../../src/markup/later.ts'
import { Html } from '../../../src/markup/markup.ts'

const SENTENCE = 'The ferry leaves the small harbour twice a day. '
const paragraphs = (count: number) => `<p class="quiet">${SENTENCE.repeat(3)}</p>`.repeat(count)

test.each([
  ['nothing needn’t wait', '', undefined],
  ['nor need what is short', paragraphs(1), undefined],
  ['text fills lines', paragraphs(8), 40],
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
  expect(linesToWait(html)).toBe(expected)
})

test('what waits says how long it is; what doesn’t, nothing', () => {
  expect(String(later(new Html(paragraphs(8))))).toBe(`<div class="later" data-lines="40">${paragraphs(8)}</div>`)
  expect(String(later(new Html(paragraphs(1))))).toBe(`<div>${paragraphs(1)}</div>`)
})
