import { expect, test } from 'vitest'
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
    inventArticle('ferries', { title: 'Ferries in May', date: day('2031-05~'), text: 'Ferries may sail\n\nin May.' }),
  ],
  claims: [
    inventClaim('ferries/nine-days', {
      text: 'The board closes the terminal.',
      quote: { exact: 'closed for nine days' },
      context: [{ exact: 'the old terminal' }],
      speaker: ['mara-holm', 'harbour-board'],
      sourcing: 'anonymous',
      relayedBy: ['northern-echo'],
      event: 'closure',
      when: day('2031-04-02'),
      answers: [{ question: 'when-will-it-open', position: 'april' }],
    }),
  ],
  actors: [
    inventActor('harbour-board', { name: 'The Harbour Board' }),
    inventActor('harbour-gazette', { name: 'Harbour Gazette', kind: 'outlet' }),
    inventActor('mara-holm', {
      name: 'Mara Holm',
      kind: 'person',
      aliases: ['Minister Hólm'],
      description: 'A minister.',
    }),
    inventActor('northern-echo', { name: 'Northern Echo', kind: 'outlet' }),
  ],
  events: [inventEvent('closure', { title: 'The terminal closes', place: 'Holm–Sund' }), inventEvent('reopening')],
  questions: [inventQuestion('when-will-it-open', ['april', 'may'], { title: 'When will it open?' })],
})
const records = toSearchRecords(corpus)
const recordOf = (kind: string, title: string) => {
  const record = records.find(({ hit }) => hit.kind === kind && hit.title === title)
  return { hit: record?.hit, words: (record?.texts ?? []).map(({ words }) => words).join('\n') }
}

test('finds one of each claim, question, article, actor and event', () => {
  expect(records.map(({ hit }) => hit.kind)).toEqual([
    ...['claim', 'question', 'article', 'actor', 'actor', 'actor', 'actor', 'event', 'event'],
  ])
})

test('shows of a claim what a reader needs to judge it, and where its words stand', () => {
  expect(recordOf('claim', 'The board closes the terminal.').hit).toEqual({
    kind: 'claim',
    title: 'The board closes the terminal.',
    quote: 'closed for nine days',
    url: 'articles/ferries.html#claim-nine-days',
    permalink: 'claims/ferries/nine-days.html',
    speaker: 'Mara Holm and The Harbour Board',
    sourcing: 'anonymous',
    outlet: 'Harbour Gazette',
    date: 'about May 2031',
    published: '2031-05~',
    article: 'Ferries in May',
  })
})

test('finds a claim by our sentence, its quote, its context and everybody concerned', () => {
  const { words } = recordOf('claim', 'The board closes the terminal.')
  for (const found of ['closes', 'nine days', 'old terminal', 'Hólm', 'Northern Echo']) expect(words).toContain(found)
})

test('does not find a claim by the title, outlet or address of its article', () => {
  const { words } = recordOf('claim', 'The board closes the terminal.')
  for (const missing of ['Ferries', 'Gazette', '.html']) expect(words).not.toContain(missing)
})

test('finds a question by its answers, those that somebody gives', () => {
  const { hit, words } = recordOf('question', 'When will it open?')
  expect(hit).toMatchObject({
    url: 'questions/when-will-it-open.html',
    extent: '1 answer from 1 article',
    answers: 'Label of april',
  })
  expect(words).toBe('When will it open?\nLabel of april')
})

test('begins the words of an article with its text, untouched, and says how long it is', () => {
  const { hit, words } = recordOf('article', 'Ferries in May')
  expect(words.startsWith('Ferries may sail\n\nin May.')).toBe(true)
  expect(hit).toMatchObject({ ownWords: 5, outlet: 'Harbour Gazette', date: 'about May 2031' })
})

test('shows an event with its date where the claims give it one', () => {
  expect(recordOf('event', 'The terminal closes').hit).toEqual({
    kind: 'event',
    title: 'The terminal closes',
    url: 'timeline.html#event-closure',
    status: 'happened',
    date: '2 April 2031',
    place: 'Holm–Sund',
  })
  expect(recordOf('event', 'reopening').hit).not.toHaveProperty('date')
})

test('adds the halves of words that a dash joins', () => {
  expect(recordOf('event', 'The terminal closes').words).toMatch(/\nHolm\nSund$/)
})
