import { describe, expect, test } from 'vitest'
import { mostDisputedTime, timelineFacets, timelineLanes } from '../../../src/analysis/timeline-lanes.ts'
import type { AnchoredClaim, Article } from '../../../src/domain/corpus.ts'
import { day, inventActor, inventArticle, inventClaim, inventCorpus, inventEvent } from './invented-corpus.ts'

const closureAt = (...dates: string[]): AnchoredClaim[] =>
  dates.map((when, index) => inventClaim(`a/c${index}`, { event: 'closure', when: day(when) }))

const corpusOf = (claims: AnchoredClaim[], articles: Article[] = [inventArticle('a')]) =>
  inventCorpus({
    articles,
    claims,
    events: [inventEvent('closure'), inventEvent('reopening', { status: 'scheduled' })],
    actors: [inventActor('harbour-gazette'), inventActor('northern-echo')],
  })

describe('a time given to an event', () => {
  const cases: { when: string; earliest: string | null; latest: string | null; doubts: string[] }[] = [
    { when: '2031-04-02', earliest: '2031-04-02', latest: '2031-04-02', doubts: [] },
    { when: '2031-04', earliest: '2031-04-01', latest: '2031-04-30', doubts: [] },
    { when: '2031-04-XX', earliest: '2031-04-01', latest: '2031-04-30', doubts: ['oneOf'] },
    { when: '2031-04~', earliest: '2031-04-01', latest: '2031-04-30', doubts: ['about'] },
    { when: '2031-04?', earliest: '2031-04-01', latest: '2031-04-30', doubts: ['uncertain'] },
    { when: '2031-04%', earliest: '2031-04-01', latest: '2031-04-30', doubts: ['about', 'uncertain'] },
    { when: '2031-04-02/2031-04-09', earliest: '2031-04-02', latest: '2031-04-09', doubts: [] },
    { when: '2031-04/..', earliest: '2031-04-01', latest: null, doubts: [] },
    { when: '[..2031-06]', earliest: null, latest: '2031-06-30', doubts: ['oneOf'] },
    { when: '[2031-04,2031-06]', earliest: '2031-04-01', latest: '2031-06-30', doubts: ['oneOf'] },
    { when: '[2031-04]', earliest: '2031-04-01', latest: '2031-04-30', doubts: [] },
    { when: '{2031-04,2031-06}', earliest: '2031-04-01', latest: '2031-06-30', doubts: [] },
  ]
  test.each(cases)(
    '$when lies between $earliest and $latest; doubts: $doubts',
    ({ when, earliest, latest, doubts }) => {
      const [given] = timelineLanes(corpusOf(closureAt(when))).given
      expect(given?.time).toMatchObject({
        earliest,
        latest,
        about: doubts.includes('about'),
        uncertain: doubts.includes('uncertain'),
        oneOf: doubts.includes('oneOf'),
      })
    },
  )

  test('keeps its stretches apart, the earliest first', () => {
    const [given] = timelineLanes(corpusOf(closureAt('[2031-06,2031-04]'))).given
    expect(given?.time.ranges.map(({ earliest }) => earliest)).toEqual(['2031-04-01', '2031-06-01'])
  })

  test('is worked out where no claim has it in the quoted words', () => {
    const basis = { whenBasis: { exact: 'on Monday' } }
    const claims = [
      ...closureAt('2031-04-02'),
      inventClaim('a/x', { event: 'closure', when: day('2031-05'), ...basis }),
    ]
    expect(timelineLanes(corpusOf(claims)).given.map(({ time }) => time.inferred)).toEqual([false, true])
  })

  test('stands beside every other one, and knows those that it can’t be', () => {
    const { given } = timelineLanes(corpusOf(closureAt('2031-04', '2031-04-02', '2031-05')))
    expect(given.map(({ time, of, conflictsWith }) => [time.date, of, conflictsWith])).toEqual([
      ['2031-04', 3, ['2031-05']],
      ['2031-04-02', 3, ['2031-05']],
      ['2031-05', 3, ['2031-04', '2031-04-02']],
    ])
  })
})

describe('when an article was printed', () => {
  test.each([
    { date: 'unknown', basis: { outside: 'Nothing shows it.' }, earliest: null, latest: null, inferred: false },
    {
      date: '2031-04',
      basis: { outside: 'A batch of April.' },
      earliest: '2031-04-01',
      latest: '2031-04-30',
      inferred: true,
    },
    { date: '2031-04-02', basis: { exact: '2 April' }, earliest: '2031-04-02', latest: '2031-04-02', inferred: false },
  ])('$date lies between $earliest and $latest; inferred: $inferred', ({ date, basis, earliest, latest, inferred }) => {
    const article = inventArticle('a', {
      date: date === 'unknown' ? date : day(date),
      dateBasis: ['exact' in basis ? { exact: basis.exact ?? '', in: 'article' } : { outside: basis.outside ?? '' }],
    })
    const [printing] = timelineLanes(corpusOf([], [article])).printed
    expect(printing?.time).toMatchObject({ earliest, latest, inferred })
    expect(printing?.time.ranges.length).toBe(date === 'unknown' ? 0 : 1)
  })
})

describe('the two lanes', () => {
  const articles = [inventArticle('a'), inventArticle('b', { outlet: 'northern-echo' })]
  const claims = [
    inventClaim('a/1', { event: 'closure', when: day('2031-04-02'), speaker: ['mara-holm'] }),
    inventClaim('a/2', { event: 'closure', when: day('2031-04-02'), about: ['ferries'] }),
    inventClaim('b/1', { event: 'closure', when: day('2031-04-02'), relayedBy: ['the-wire'] }),
    inventClaim('b/2', { event: 'reopening', when: day('2031-05') }),
    inventClaim('b/3', { event: 'reopening', speaker: ['dockers'] }),
    inventClaim('b/4', { when: day('2031-06'), speaker: ['nobody'] }),
  ]
  const corpus = corpusOf(claims, articles)

  test('are joined where an article prints claims that give the time', () => {
    expect(
      timelineLanes(corpus).links.map(({ printing, givenTime, claims: printed }) => [
        printing.article.id,
        givenTime.event.id,
        printed.map(({ id }) => id),
      ]),
    ).toEqual([
      ['a', 'closure', ['1', '2']],
      ['b', 'closure', ['1']],
      ['b', 'reopening', ['2']],
    ])
  })

  test('know who is concerned, whose articles print it, and whether it happened', () => {
    const { printed, given, links } = timelineLanes(corpus)
    expect(given[0]?.facets).toEqual({
      actors: ['ferries', 'harbour-board', 'mara-holm', 'the-wire'],
      outlets: ['harbour-gazette', 'northern-echo'],
      statuses: ['past'],
    })
    expect(links[1]?.facets.actors).toEqual(['harbour-board', 'the-wire'])
    expect(printed[1]?.facets).toEqual({
      actors: ['dockers', 'harbour-board', 'the-wire'],
      outlets: ['northern-echo'],
      statuses: ['past', 'scheduled'],
    })
  })

  test('offer as filters only what stands on the timeline, times or none', () => {
    expect(timelineFacets(corpus)).toEqual({
      actors: ['dockers', 'ferries', 'harbour-board', 'mara-holm', 'the-wire'],
      outlets: ['harbour-gazette', 'northern-echo'],
      statuses: ['past', 'scheduled'],
    })
  })

  test('find the event with most times that don’t fit together', () => {
    expect(mostDisputedTime(timelineLanes(corpus))).toBeUndefined()
    const disputed = corpusOf([
      ...closureAt('2031-04', '2031-05'),
      ...['2031-06', '2031-07', '2031-08'].map((when) =>
        inventClaim(`a/${when}`, { event: 'reopening', when: day(when) }),
      ),
    ])
    expect(mostDisputedTime(timelineLanes(disputed))?.event.id).toBe('reopening')
  })
})
