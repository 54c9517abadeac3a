import { expect, test } from 'vitest'
import { toPocketEdition } from '../../../src/structured-data/pocket-edition.ts'
import {
  day,
  inventActor,
  inventArticle,
  inventClaim,
  inventCorpus,
  inventEvent,
  inventQuestion,
  inventReport,
} from '../analysis/invented-corpus.ts'

const TEXT = '😀 The pier shut for nine days, the board said on Tuesday.'

const corpus = inventCorpus({
  articles: [
    inventArticle('ferries', {
      date: day('2031-05~'),
      text: TEXT,
      textSha256: 'a'.repeat(64),
      derivesFrom: ['articles/piers', 'reports/harbour-log'],
      notices: [{ kind: 'undated', note: 'Which Tuesday?', quote: { exact: 'Tuesday', in: 'article' } }],
    }),
    inventArticle('piers', { language: 'de', derivesFrom: 'unknown' }),
  ],
  claims: [
    inventClaim('ferries/nine-days', {
      quote: { exact: 'for nine days' },
      position: { start: 16, end: 29 },
      context: [{ exact: 'The pier' }],
      attribution: { exact: 'the board said' },
      when: day('[2031-04,2031-05]'),
      whenBasis: { exact: 'on Tuesday' },
      event: 'closure',
      answers: [{ question: 'when', position: 'april' }],
    }),
  ],
  actors: [inventActor('harbour-board', { aliases: ['The Board', { name: 'Die Behörde', lang: 'de' }] })],
  events: [inventEvent('closure'), inventEvent('storm')],
  questions: [inventQuestion('when', ['april'])],
  reports: [inventReport('harbour-log', { title: 'The harbour log' })],
})

test('records every quoted stretch of a claim with its place, counted in code points', () => {
  const [article] = toPocketEdition(corpus, undefined).articles
  const [claim] = article?.claims ?? []
  expect(claim).toMatchObject({
    id: 'nine-days',
    quote: { exact: 'for nine days', start: 16 },
    context: [{ exact: 'The pier', start: 2 }],
    attribution: { exact: 'the board said', start: 31 },
    whenBasis: { exact: 'on Tuesday', start: 46 },
    when: 'April or May 2031',
  })
  expect(article?.textSha256).toBe('a'.repeat(64))
})

test('says of an article what it is, in words', () => {
  const [first, second] = toPocketEdition(corpus, undefined).articles
  expect(first).toMatchObject({
    language: 'en',
    date: 'about May 2031',
    madeFrom: [{ article: 'piers' }, { report: 'The harbour log' }],
    notices: [{ kind: 'undated', note: 'Which Tuesday?', words: 'Tuesday' }],
  })
  expect(second).toMatchObject({ language: 'de', date: 'date unknown' })
  expect(second).not.toHaveProperty('madeFrom')
})

test('has events with their times and questions with the answers that are given', () => {
  const { events, questions, actors } = toPocketEdition(corpus, undefined)
  expect(events.map(({ id, dates }) => [id, dates])).toEqual([
    ['closure', ['April or May 2031']],
    ['storm', []],
  ])
  expect(questions[0]).toMatchObject({ id: 'when', disputed: false, positions: [{ id: 'april', isOpen: false }] })
  expect(actors[0]?.aliases).toEqual(['The Board', 'Die Behörde'])
})

test('does not repeat the text of an article, which stands in the document', () => {
  expect(JSON.stringify(toPocketEdition(corpus, undefined))).not.toContain(TEXT)
})

test.each([
  { site: undefined, address: undefined },
  { site: new URL('https://example.org/news'), address: 'https://example.org/news/' },
])('names the hosted site only where it is known: $address', ({ site, address }) => {
  expect(toPocketEdition(corpus, site).site).toBe(address)
})
