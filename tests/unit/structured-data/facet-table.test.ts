import { expect, test } from 'vitest'
import { readFacets } from '../../../src/search/read-facets.ts'
import { toFacetTable } from '../../../src/structured-data/facet-table.ts'
import { toSearchRecords } from '../../../src/structured-data/search-records.ts'
import {
  day,
  inventActor,
  inventArticle,
  inventClaim,
  inventCorpus,
  inventEvent,
  inventQuestion,
} from '../analysis/invented-corpus.ts'

const corpus = inventCorpus({
  articles: [
    inventArticle('ferries', { date: day('[2031-04-28..2031-05-02]') }),
    inventArticle('terminal', { outlet: 'northern-echo' }),
  ],
  claims: [
    inventClaim('ferries/nine-days', {
      speaker: ['mara-holm', 'harbour-board'],
      about: ['northern-echo'],
      kind: 'plan',
      sourcing: 'anonymous',
      answers: [
        { question: 'when', position: 'april' },
        { question: 'when', position: 'may' },
      ],
    }),
    inventClaim('terminal/open', { speaker: ['mara-holm'] }),
  ],
  actors: [
    inventActor('eve', { name: 'Eve' }),
    inventActor('harbour-board', { name: 'The Harbour Board' }),
    inventActor('harbour-gazette', { name: 'Harbour Gazette', kind: 'outlet' }),
    inventActor('mara-holm', { name: 'Mara Holm', aliases: ['Minister Hólm', { name: 'Холм', lang: 'ru' }] }),
    inventActor('northern-echo', { name: 'Northern Echo', kind: 'outlet' }),
  ],
  events: [inventEvent('closure')],
  questions: [inventQuestion('when', ['april', 'may'], { title: 'When will it open?' })],
})
const records = toSearchRecords(corpus)
const table = toFacetTable(
  records.map(({ facets }) => facets),
  corpus,
  'en',
)
const { columns, published } = readFacets(table)
/** The ids that a record has in each facet. */
const facetsOf = (row: number) =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([facet, { values, cells }]) => {
      const ids = (cells[row] ?? []).map((position) => values[position]?.id)
      return ids.length === 0 ? [] : [[facet, ids]]
    }),
  )

test('a record has in the table what it has in the corpus, in the order of the index', () => {
  expect(records.map((_, row) => facetsOf(row))).toEqual([
    {
      type: ['claim'],
      outlet: ['harbour-gazette'],
      'said-by': ['mara-holm', 'harbour-board'],
      about: ['northern-echo'],
      sourcing: ['anonymous'],
      kind: ['plan'],
      question: ['when'],
      date: ['2031-04', '2031-05'],
    },
    {
      type: ['claim'],
      outlet: ['northern-echo'],
      'said-by': ['mara-holm'],
      sourcing: ['on-record'],
      kind: ['event'],
      date: ['unknown'],
    },
    { type: ['question'], question: ['when'] },
    { type: ['article'], outlet: ['harbour-gazette'], date: ['2031-04', '2031-05'] },
    { type: ['article'], outlet: ['northern-echo'], date: ['unknown'] },
    ...Array.from({ length: 5 }, () => ({ type: ['actor'] })),
    { type: ['event'] },
  ])
})

test('a record knows between which days it was published, that nobody knows, or that it isn’t published', () => {
  expect(published.slice(0, 3)).toEqual([['2031-04-28', '2031-05-02'], null, undefined])
})

test('actors have all their names, those first that most records name', () => {
  expect(columns['said-by'].values.map(({ id, records: count }) => [id, count])).toEqual([
    ['mara-holm', 2],
    ['harbour-board', 1],
    ['northern-echo', 0],
    ['eve', 0],
    ['harbour-gazette', 0],
  ])
  expect(columns['said-by'].values[0]).toMatchObject({ name: 'Mara Holm', otherNames: ['Minister Hólm', 'Холм'] })
})

test('outlets are those that articles come from', () => {
  expect(columns.outlet.values.map(({ name }) => name)).toEqual(['Harbour Gazette', 'Northern Echo'])
})

test('a value that the corpus doesn’t know is an error', () => {
  expect(() => toFacetTable([{ type: ['claim'], outlet: ['nobody'] }], corpus, 'en')).toThrow(
    'The facet outlet has no value "nobody".',
  )
})
