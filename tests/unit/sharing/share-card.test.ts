import { expect, test } from 'vitest'
import { shareCard } from '../../../src/sharing/share-card.ts'

const card = (title: string) =>
  shareCard({ story: 'The harbour', kind: 'Article', title, facts: ['Harbour Gazette', '2 April 2031'] })
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*font-family="Source Serif 4" font-size="(\d+)"[^>]*>([^<]*)/g)].slice(1)

test('shows the title in the largest letters in which it fits', () => {
  expect(linesOf(card('Shut')).map(([, size]) => size)).toEqual(['76'])
  const long = linesOf(
    card('The terminal was shut for nine days and nobody had told the people who wait there every morning for it'),
  )
  expect(new Set(long.map(([, size]) => size))).toEqual(new Set(['62']))
})

test('cuts a title that fits in no size, and shows that it is cut', () => {
  const lines = linesOf(card('word '.repeat(100)))
  expect(lines.length).toBe(5)
  expect(lines.at(-1)?.[2]).toMatch(/ …$/)
})

test('words that look like markup are words', () => {
  expect(card('<script>&"')).toContain('&lt;script&gt;&amp;&quot;')
})
