import { expect, test } from 'vitest'
import { compareRows } from '../../../src/reporters/compare-rows.ts'

const compare = (article: string, quote: string) =>
  `\n${compareRows([
    { label: 'article', text: article },
    { label: 'quote', text: quote },
  ])
    .map((group) => group.join('\n'))
    .join('\n\n')}\n`

test('a changed letter and a word left out are marked', () => {
  expect(compare('the terminal was closed for nine working days', 'The terminal was closed for nine days'))
    .toMatchInlineSnapshot(`
    "
      article   the terminal was closed for nine working days
      quote     The terminal was closed for nine days
                ~                               ~~~~~~~~
    "
  `)
})

test('equal words stand under each other up to the last difference', () => {
  expect(compare('closed for nine working days by fog', 'closed for nine days by rain')).toMatchInlineSnapshot(`
    "
      article   closed for nine working days by fog
      quote     closed for nine         days by rain
                               ~~~~~~~~         ~~~~
    "
  `)
})

test('a word put in is marked under the other row, too', () => {
  expect(compare('the ferry sank', 'the small ferry sank')).toMatchInlineSnapshot(`
    "
      article   the ferry sank
      quote     the small ferry sank
                   ~~~~~~
    "
  `)
})

test('words are told apart as words', () => {
  expect(compare('The ferry did not sail on Sunday', 'The ferries sailed on Monday')).toMatchInlineSnapshot(`
    "
      article   The ferry did not sail   on Sunday
      quote     The ferries       sailed on Monday
                        ~~~~~~~~~~    ~~    ~~
    "
  `)
})

test('an emoji takes two columns', () => {
  expect(compare('a 🚢 sank', 'a 🚢 sunk')).toMatchInlineSnapshot(`
    "
      article   a 🚢 sank
      quote     a 🚢 sunk
                      ~
    "
  `)
})

test('texts without anything in common are marked whole', () => {
  expect(compare('fog', '')).toMatchInlineSnapshot(`
    "
      article   fog
      quote
                ~~~
    "
  `)
})

test('long texts are shown where they differ', () => {
  const long = 'The terminal was closed for nine days. '.repeat(6)
  expect(compare(`${long}Fog. ${long}`, `${long}Rain. ${long}`)).toMatchInlineSnapshot(`
    "
      article   … was closed for nine days. The terminal was closed for nine days. Fog. The terminal …
      quote     … was closed for nine days. The terminal was closed for nine days. Rain. The terminal…
                                                                                   ~~~~
    "
  `)
})

test('equal texts have nothing to show', () => {
  expect(compare('fog', 'fog')).toBe('\n\n')
})

test('texts that go different ways are shown up to a few lines', () => {
  expect(compare('fog '.repeat(2000), 'rain '.repeat(2000)).split('\n\n')).toHaveLength(3)
})
