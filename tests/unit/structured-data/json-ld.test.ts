import { describe, expect, test } from 'vitest'
import { datedEvents } from '../../../src/analysis/event-dates.ts'
import { answeredQuestions } from '../../../src/analysis/question-matrix.ts'
import type { Actor, AnchoredClaim, Article, Event } from '../../../src/domain/corpus.ts'
import { iriFrom } from '../../../src/routes/thing-iris.ts'
import { articleUrl, claimUrl, HOME, TIMELINE } from '../../../src/routes/urls.ts'
import { toDescribedActor, toNamedActor } from '../../../src/structured-data/actor-json-ld.ts'
import { toNewsArticle } from '../../../src/structured-data/article-json-ld.ts'
import { toClaimAndQuotation } from '../../../src/structured-data/claim-json-ld.ts'
import { toEvent } from '../../../src/structured-data/event-json-ld.ts'
import { toJsonLd } from '../../../src/structured-data/page-json-ld.ts'
import { toQuestion } from '../../../src/structured-data/question-json-ld.ts'
import { scriptJson } from '../../../src/structured-data/script-json.ts'
import { toDataset, toWebSite } from '../../../src/structured-data/site-json-ld.ts'
import {
  day,
  inventActor,
  inventArticle,
  inventClaim,
  inventCorpus,
  inventEvent,
  inventQuestion,
} from '../analysis/invented-corpus.ts'

const HOSTILE = '</script><script>alert("title")</script>\u2028<!--'

const actors = [
  inventActor('harbour-board', { name: 'The Board' }),
  inventActor('harbour-gazette', { name: 'Harbour Gazette', kind: 'outlet' }),
  inventActor('unknown-outlet', { name: 'Unnamed outlet', kind: 'outlet', identified: false }),
  inventActor('mara-holm', { name: 'Mara Holm', kind: 'person', affiliation: ['harbour-board'] }),
  inventActor('denmark', { name: 'Denmark', kind: 'state' }),
  inventActor('dockers', { name: 'Some dockers', kind: 'anonymous', descriptors: ['some of the dockers'] }),
]

/** What the page of the one article says, as a reader of JSON gets it. */
function articleThings(fields: Partial<Article>) {
  const article = inventArticle('ferry', { actors: ['mara-holm', 'denmark'], ...fields })
  const report = { title: 'What the Wire had', author: ['mara-holm'], date: day('2031-04-01'), derivesFrom: [] }
  const corpus = inventCorpus({
    articles: [article, inventArticle('wire')],
    actors,
    claims: [inventClaim('ferry/closed', { text: 'A long sentence.' }), inventClaim('ferry/open')],
    reports: [{ id: 'wire-report', ...report, outlet: 'unknown', basis: [{ outside: 'Invented.' }] }],
  })
  return asRead(toNewsArticle(article, corpus, iriFrom(articleUrl('ferry'), undefined)))
}

const asRead = (value: unknown): unknown => JSON.parse(scriptJson(value))

describe('an article', () => {
  test('is a NewsArticle that names its claims and does not repeat them', () => {
    expect(articleThings({ date: day('2031-04-02'), derivesFrom: ['articles/wire', 'reports/wire-report'] })).toEqual({
      '@type': 'NewsArticle',
      '@id': '#article',
      headline: 'The title of ferry',
      inLanguage: 'en',
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': '../actors/harbour-gazette.html#actor',
        name: 'Harbour Gazette',
      },
      datePublished: '2031-04-02',
      mentions: [
        { '@type': 'Person', '@id': '../actors/mara-holm.html#actor', name: 'Mara Holm' },
        { '@type': 'Country', '@id': '../actors/denmark.html#actor', name: 'Denmark' },
      ],
      isBasedOn: [
        { '@id': 'wire.html#article' },
        {
          '@type': 'Article',
          '@id': '../sourcing.html#report-wire-report',
          name: 'What the Wire had',
          author: [{ '@type': 'Person', '@id': '../actors/mara-holm.html#actor', name: 'Mara Holm' }],
          datePublished: '2031-04-01',
        },
      ],
      '@reverse': {
        appearance: [{ '@id': '../claims/ferry/closed.html#claim' }, { '@id': '../claims/ferry/open.html#claim' }],
      },
    })
  })

  test.each(['2031-04~', '2031-04-02?', '[2031-04,2031-05]', 'unknown'])(
    'has no day of publication where all that is known is %s',
    (date) => {
      expect(articleThings({ date: date === 'unknown' ? date : day(date) })).not.toHaveProperty('datePublished')
    },
  )

  test('is based on nothing where nothing is known', () => {
    expect(articleThings({ derivesFrom: 'unknown' })).not.toHaveProperty('isBasedOn')
    expect(articleThings({ derivesFrom: [] })).not.toHaveProperty('isBasedOn')
  })

  test('has no headline where the title is ours', () => {
    const article = articleThings({ titleFrom: 'editor' })
    expect(article).toMatchObject({ name: 'The title of ferry' })
    expect(article).not.toHaveProperty('headline')
  })

  test('has a publisher without a name where the copy names none', () => {
    expect(articleThings({ outlet: 'unknown-outlet' })).toMatchObject({
      publisher: { '@type': 'NewsMediaOrganization', '@id': '../actors/unknown-outlet.html#actor' },
    })
    expect(JSON.stringify(articleThings({ outlet: 'unknown-outlet' }))).not.toContain('Unnamed outlet')
  })

  test('gives a hostile title back to the letter', () => {
    expect(articleThings({ title: HOSTILE })).toMatchObject({ headline: HOSTILE })
  })
})

describe('a claim', () => {
  const things = (fields: Partial<AnchoredClaim>, site?: URL) => {
    const claim = inventClaim('ferry/nine-days', { speaker: ['mara-holm', 'dockers'], ...fields })
    const corpus = inventCorpus({
      articles: [inventArticle('ferry', { language: 'da', title: HOSTILE })],
      claims: [claim],
      actors,
    })
    return asRead(toClaimAndQuotation(claim, corpus, iriFrom(claimUrl(claim.ref), site)))
  }

  test('is our sentence and, apart from it, the words that it was read from', () => {
    expect(things({ about: ['harbour-board'], event: 'closure', when: day('2031-04-01/2031-04-09') })).toEqual([
      {
        '@type': 'Claim',
        '@id': '#claim',
        url: 'nine-days.html',
        text: 'What ferry/nine-days says.',
        inLanguage: 'en',
        author: [
          { '@type': 'Person', '@id': '../../actors/mara-holm.html#actor', name: 'Mara Holm' },
          { '@type': 'Thing', '@id': '../../actors/dockers.html#actor', name: 'Some dockers' },
        ],
        appearance: { '@type': 'NewsArticle', '@id': '../../articles/ferry.html#article', headline: HOSTILE },
        claimInterpreter: { '@type': 'Organization', '@id': '../../index.html#readout', name: 'Readout' },
        about: [
          { '@type': 'Organization', '@id': '../../actors/harbour-board.html#actor', name: 'The Board' },
          { '@id': '../../timeline.html#event-closure' },
        ],
        temporalCoverage: '2031-04-01/2031-04-09',
        isBasedOn: { '@id': '#quotation' },
        license: 'https://example.org/',
      },
      {
        '@type': 'Quotation',
        '@id': '#quotation',
        text: 'nine days',
        inLanguage: 'da',
        isPartOf: { '@id': '../../articles/ferry.html#article' },
      },
    ])
  })

  test('has no time where the words give an uncertain one', () => {
    expect(JSON.stringify(things({ when: day('2031-04-20~') }))).not.toContain('temporalCoverage')
  })

  test('is named in full where the site knows its address', () => {
    expect(things({}, new URL('https://example.net/a/'))).toMatchObject([
      { '@id': 'https://example.net/a/claims/ferry/nine-days.html#claim' },
      { isPartOf: { '@id': 'https://example.net/a/articles/ferry.html#article' } },
    ])
  })
})

describe('an actor', () => {
  const iri = iriFrom('/actors/x.html', undefined)
  const kinds: [Actor['kind'], string][] = [
    ['person', 'Person'],
    ['organisation', 'Organization'],
    ['state', 'Country'],
    ['outlet', 'NewsMediaOrganization'],
    ['anonymous', 'Thing'],
  ]
  test.each(kinds)('of the kind %s is a %s', (kind, type) => {
    expect(toNamedActor(inventActor('x', { kind }), iri)).toEqual({ '@type': type, '@id': '#actor', name: 'x' })
  })

  test('has its other names, and whom it belongs to', () => {
    const aliases = ['Holm', { name: 'Мара Хольм', lang: 'ru' }]
    const actor = inventActor('x', { kind: 'person', aliases, affiliation: ['board'], partOf: 'dockers' })
    expect(asRead(toDescribedActor(actor, iri))).toEqual({
      '@type': 'Person',
      '@id': '#actor',
      name: 'x',
      alternateName: ['Holm', 'Мара Хольм'],
      affiliation: [{ '@id': 'board.html#actor' }],
      memberOf: { '@id': 'dockers.html#actor' },
    })
  })
})

describe('an event', () => {
  const event = (status: Event['status'], ...times: string[]): unknown => {
    const claims = times.map((when, index) => inventClaim(`ferry/c${index}`, { event: 'closure', when: day(when) }))
    const [dated] = datedEvents(inventCorpus({ events: [inventEvent('closure', { status, place: 'Lund' })], claims }))
    return dated && asRead(toEvent(dated, iriFrom(TIMELINE, undefined)))
  }

  test('has its time, and the claims that speak of it', () => {
    expect(event('past', '2031-04-01/2031-04-09')).toEqual({
      '@type': 'Event',
      '@id': '#event-closure',
      name: 'closure',
      disambiguatingDescription: 'The coverage speaks of it as something that happened.',
      location: { '@type': 'Place', name: 'Lund' },
      startDate: '2031-04-01',
      endDate: '2031-04-09',
      subjectOf: [{ '@id': 'claims/ferry/c0.html#claim' }],
    })
  })

  test('has only a beginning where its end is open', () => {
    expect(event('past', '2031-04/..')).toMatchObject({ startDate: '2031-04' })
    expect(event('past', '2031-04/..')).not.toHaveProperty('endDate')
  })

  test.each([
    { name: 'claims give several times', made: event('past', '2031-04-01', '2031-04-02') },
    { name: 'the time is uncertain', made: event('past', '2031-04-01~') },
    { name: 'it is only talked about', made: event('proposed', '2031-04-01') },
    { name: 'somebody expects it', made: event('forecast', '2031-04-01') },
  ])('has no time where $name', ({ made }) => {
    expect(made).not.toHaveProperty('startDate')
  })
})

test('a question has the answers that somebody gives, and none is accepted', () => {
  const [answered] = answeredQuestions(
    inventCorpus({
      articles: [inventArticle('ferry')],
      questions: [inventQuestion('when', ['april', 'may'])],
      claims: [inventClaim('ferry/april', { answers: [{ question: 'when', position: 'april' }] })],
    }),
  )
  expect(answered && toQuestion(answered, iriFrom('/questions/when.html', undefined))).toEqual({
    '@type': 'Question',
    '@id': '#question',
    name: 'when?',
    suggestedAnswer: [{ '@type': 'Answer', '@id': '#position-april', text: 'Label of april' }],
  })
})

test('the site and its data know each other', () => {
  const { story } = inventCorpus()
  const iri = iriFrom(HOME, undefined)
  expect(toWebSite(story, iri).hasPart).toEqual([{ '@id': toDataset(story, 'Tables.', iri)['@id'] }])
  expect(toDataset(story, 'Tables.', iri).isPartOf).toEqual({ '@id': toWebSite(story, iri)['@id'] })
  expect(toDataset(story, 'Tables.', iri).distribution).toContainEqual({
    ...{ '@type': 'DataDownload', name: 'claims.csv', encodingFormat: 'text/csv', contentUrl: 'data/claims.csv' },
  })
})

describe('a page', () => {
  const { story } = inventCorpus()

  test('says what it is and what it is about', () => {
    const about = () => [{ '@type': 'Person' as const, '@id': '#actor', name: HOSTILE }]
    expect(asRead(toJsonLd({ story, title: HOSTILE, path: '/actors/x.html', about }))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebPage',
          '@id': '#page',
          url: 'x.html',
          name: HOSTILE,
          inLanguage: 'en',
          isPartOf: { '@id': '../index.html#site' },
          mainEntity: [{ '@id': '#actor' }],
        },
        { '@type': 'Person', '@id': '#actor', name: HOSTILE },
      ],
    })
  })

  test('that is about no one thing says only what it is', () => {
    const [page, ...others] = toJsonLd({ story, title: 'Search', path: '/search.html', about: () => [] })['@graph']
    expect(asRead(page)).not.toHaveProperty('mainEntity')
    expect(others).toEqual([])
  })
})
