import { describe, expect, test } from 'vitest'
import type { SearchHit } from '../../../src/domain/search-hit.ts'
import { formatResults, resultFileName } from '../../../src/search/result-files.ts'
import { readCsv, rearmCell } from '../structured-data/read-csv.ts'

const CLAIM: SearchHit = {
  kind: 'claim',
  title: 'The terminal was shut, "for {9} days".',
  quote: '=shut for\nnine days & nights',
  url: 'articles/ferries.html#claim-nine-days',
  permalink: 'claims/ferries/nine-days.html',
  speaker: 'Mara Holm',
  sourcing: 'on record',
  outlet: 'Harbour Gazette',
  date: 'between 2 and 9 April 2031',
  published: '[2031-04-02..2031-04-09]',
  article: 'Ferries_in May',
}
const EVENT: SearchHit = {
  kind: 'event',
  title: 'The terminal closes',
  url: 'timeline.html#event-closure',
  status: 'happened',
}
const addressOf = (url: string) => `https://example.org/x/${url}`

test('JSON has every column, with null for what a thing doesn’t have', () => {
  expect(JSON.parse(formatResults('json', [CLAIM, EVENT], addressOf))).toEqual([
    {
      type: 'claim',
      id: 'ferries/nine-days',
      title: CLAIM.title,
      quote: CLAIM.quote,
      speaker: 'Mara Holm',
      sourcing: 'on record',
      outlet: 'Harbour Gazette',
      article: 'Ferries_in May',
      published: '[2031-04-02..2031-04-09]',
      url: 'https://example.org/x/claims/ferries/nine-days.html',
    },
    {
      type: 'event',
      id: 'closure',
      title: 'The terminal closes',
      ...{ quote: null, speaker: null, sourcing: null, outlet: null, article: null, published: null },
      url: 'https://example.org/x/timeline.html#event-closure',
    },
  ])
})

test('CSV gives back what JSON has', () => {
  const [head = [], ...rows] = readCsv(formatResults('csv', [CLAIM, EVENT], addressOf))
  const records = JSON.parse(formatResults('json', [CLAIM, EVENT], addressOf)) as Record<string, string | null>[]
  expect(rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at], rearmCell(cell) || null])))).toEqual(
    records,
  )
})

test('BibTeX says the words, their source and the month that is sure', () => {
  expect(formatResults('bibtex', [CLAIM, EVENT], (url) => url)).toMatchInlineSnapshot(`
    "@misc{readout-ferries-nine-days,
      title = {{The terminal was shut, "for \\{9\\} days".}},
      howpublished = {Readout, claim ferries/nine-days},
      note = {Words: “=shut for
    nine days \\& nights”, said by Mara Holm (on record), in: Harbour Gazette, “Ferries\\_in May”, between 2 and 9 April 2031},
      year = {2031},
      month = {4},
      url = {claims/ferries/nine-days.html},
    }

    @misc{readout-closure,
      title = {{The terminal closes}},
      howpublished = {Readout, event closure},
      url = {timeline.html#event-closure},
    }
    "
  `)
})

test('no results are an empty file', () => {
  expect(
    ['csv', 'json', 'bibtex'].map(
      (format) =>
        formatResults(format as 'csv', [], addressOf)
          .trim()
          .split('\r\n').length,
    ),
  ).toEqual([1, 1, 1])
})

describe('the name of a file', () => {
  test.each([
    { query: 'Ferry "nine days" -kind:plan', name: 'readout-ferry-nine-days-kind-plan.csv' },
    { query: 'Зеленский', name: 'readout-зеленский.csv' },
    { query: '../../etc/passwd\u0000', name: 'readout-etc-passwd.csv' },
    { query: '', name: 'readout.csv' },
  ])('says “$query” as $name', ({ query, name }) => {
    expect(resultFileName('csv', query)).toBe(name)
  })

  test('stays short', () => {
    expect(resultFileName('json', 'ferry '.repeat(60)).length).toBeLessThan(90)
  })
})
