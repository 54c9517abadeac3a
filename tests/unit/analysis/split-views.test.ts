import { describe, expect, test } from 'vitest'
import { articlePortions, latestArticles } from '../../../src/analysis/article-portions.ts'
import { dossierPortions } from '../../../src/analysis/dossier-portions.ts'
import { lineage as lineageOf } from '../../../src/analysis/lineage.ts'
import { answerPortions, matrixPeriods } from '../../../src/analysis/matrix-periods.ts'
import { ARTICLES_TOGETHER } from '../../../src/analysis/periods.ts'
import { firstPortion } from '../../../src/analysis/portions.ts'
import { questionPortions } from '../../../src/analysis/question-portions.ts'
import { relationPortions } from '../../../src/analysis/relation-portions.ts'
import { sourcingPortions } from '../../../src/analysis/sourcing-portions.ts'
import { datedEvents } from '../../../src/analysis/event-dates.ts'
import { eventPortions, periodOnTimeline, timelinePeriods } from '../../../src/analysis/timeline-periods.ts'
import type { AnchoredClaim } from '../../../src/domain/corpus.ts'
import {
  day,
  inventActor,
  inventArticle,
  inventClaim,
  inventCorpus,
  inventEvent,
  inventQuestion,
} from './invented-corpus.ts'

const OUTLET = inventActor('harbour-gazette', { kind: 'outlet' })
const BOARD = inventActor('harbour-board')

/** Articles of 2031, one a day from the first of January on; the last one has no date. */
const articlesOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    inventArticle(`a${String(index).padStart(3, '0')}`, {
      date: index === count - 1 ? 'unknown' : day(new Date(Date.UTC(2031, 0, index + 1)).toISOString().slice(0, 10)),
    }),
  )

const corpusOf = (articles: number, claims: AnchoredClaim[] = []) =>
  inventCorpus({
    articles: articlesOf(articles),
    claims,
    actors: [BOARD, OUTLET],
    events: [inventEvent('closure'), inventEvent('strike')],
    questions: [inventQuestion('when', ['may'])],
  })

const claimsOf = (count: number, fields: Partial<AnchoredClaim> = {}) =>
  Array.from({ length: count }, (_, index) => inventClaim(`a000/c${index}`, fields))

describe('the matrix', () => {
  test('is whole up to as many articles as are shown together', () => {
    expect(matrixPeriods(corpusOf(ARTICLES_TOGETHER))).toEqual([])
  })

  test('has every article in one period, its cells in the order of the columns, undated ones last', () => {
    const corpus = corpusOf(ARTICLES_TOGETHER + 1, [
      inventClaim('a003/c', { answers: [{ question: 'when', position: 'may' }] }),
    ])
    const periods = matrixPeriods(corpus)
    const shown = periods.flatMap(({ period }) => period.entries.map(({ id }) => id))
    expect(shown.toSorted()).toEqual(corpus.articles.map(({ id }) => id))
    expect(periods.at(-1)?.period.id).toBe('undated')
    for (const { period, rows } of periods) {
      expect(rows.map(({ cells }) => cells.map(({ article }) => article))).toEqual([period.entries])
    }
    const answers = periods
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter((cell) => cell.kind === 'answers')
    expect(answers.map(({ article }) => article.id)).toEqual(['a003'])
  })

  test('keeps the lists under it whole while it is whole', () => {
    const claims = claimsOf(3, { answers: [{ question: 'when', position: 'may' }] })
    expect(firstPortion(answerPortions(corpusOf(2, claims))['one-source'])).toMatchObject({ of: 1, total: 1 })
  })
})

describe('the timeline', () => {
  const claims = [
    inventClaim('a000/march', { event: 'closure', when: day('2031-03-05') }),
    inventClaim('a001/january', { event: 'closure', when: day('2031-01-02') }),
    inventClaim('a001/strike', { event: 'strike' }),
  ]

  test('is whole up to as many articles as are shown together', () => {
    expect(timelinePeriods(corpusOf(ARTICLES_TOGETHER, claims))).toEqual([])
  })

  test('has an event where its earliest day is, with all its times, and one without a time among the undated', () => {
    const periods = timelinePeriods(corpusOf(ARTICLES_TOGETHER + 1, claims))
    const holding = periods.filter(({ events }) => events.length > 0)
    expect(holding.map(({ period, events }) => [period.id, events.map(({ event }) => event.id)])).toEqual([
      ['2031-01-01-to-16', ['closure']],
      ['undated', ['strike']],
    ])
    expect(holding[0]?.lanes.given.map(({ time }) => time.date)).toEqual(['2031-01-02', '2031-03-05'])
  })

  test('stands with its newest period on one page until there are more than 400 events to be named there', () => {
    const corpus = corpusOf(ARTICLES_TOGETHER + 1, claims)
    const withEvents = (count: number) => ({
      ...corpus,
      events: [
        ...corpus.events,
        ...Array.from({ length: count - corpus.events.length }, (_, index) => inventEvent(`event-${index}`)),
      ],
    })
    expect(periodOnTimeline(corpus)).toBe(timelinePeriods(corpus)[0])
    expect(periodOnTimeline(withEvents(400))).toBeDefined()
    expect(periodOnTimeline(withEvents(401))).toBeUndefined()
    expect(periodOnTimeline(corpusOf(ARTICLES_TOGETHER, claims))).toBeUndefined()
  })

  test('has every article in one period, and lines only inside a period', () => {
    const corpus = corpusOf(60, [...claims, inventClaim('a050/later', { event: 'closure', when: day('2031-01-02') })])
    const periods = timelinePeriods(corpus)
    const shown = periods.flatMap(({ lanes }) => lanes.printed.map(({ article }) => article.id))
    expect(shown.toSorted()).toEqual(corpus.articles.map(({ id }) => id))
    for (const { lanes } of periods) {
      for (const { printing, givenTime } of lanes.links) {
        expect(lanes.printed).toContain(printing)
        expect(lanes.given).toContain(givenTime)
      }
    }
    const joined = periods.flatMap(({ lanes }) => lanes.links.map(({ printing }) => printing.article.id))
    expect(joined.toSorted()).toEqual(['a000', 'a001'])
  })

  test('cuts the claims of an event between those that say when and those that do not', () => {
    const many = [
      ...claimsOf(15, { event: 'closure', when: day('2031-01-02') }),
      ...Array.from({ length: 10 }, (_, index) => inventClaim(`a001/u${index}`, { event: 'closure' })),
    ]
    const corpus = corpusOf(ARTICLES_TOGETHER + 1, many)
    const [closure] = datedEvents(corpus)
    if (closure === undefined) throw new Error('The corpus has an event.')
    const lists = eventPortions(corpus, closure).map(({ entries }) =>
      entries.map(({ when, claims: own }) => [when, own.length]),
    )
    expect(lists).toEqual([
      [
        ['2031-01-02', 15],
        [undefined, 5],
      ],
      [[undefined, 5]],
    ])
  })
})

describe('the lineage', () => {
  test('is cut through a source that is too large, and only there; every node stands once', () => {
    const articles = articlesOf(300).map((article, index) => ({
      ...article,
      // Two hundred are made from the first one, the others stand for themselves.
      derivesFrom: index === 0 || index > 200 ? [] : ['articles/a000'],
    }))
    const corpus = { ...corpusOf(300, claimsOf(201)), articles }
    const { lineage } = sourcingPortions(corpus)
    const parts = lineage.flatMap(({ entries }) => entries)
    expect(new Set(parts.flatMap(({ id, isPart }) => (isPart ? [id] : []))).size).toBe(1)
    const nodes = parts.flatMap((part) => part.nodes.map(({ id }) => id))
    expect(new Set(nodes).size).toBe(nodes.length)
    expect(lineage.at(-1)).toMatchObject({ to: nodes.length, total: nodes.length })
    const rowsOf = (ids: readonly string[]) => lineageOf(corpus).edges.filter(({ from }) => ids.includes(from)).length
    for (const { entries } of lineage) {
      const ids = entries.flatMap((part) => part.nodes.map(({ id }) => id))
      expect(ids.length + rowsOf(ids)).toBeLessThanOrEqual(200)
    }
    for (const { nodes: own, edges } of parts) {
      const ids = own.map(({ id }) => id)
      for (const { from, to } of edges) expect(ids).toEqual(expect.arrayContaining([from, to]))
    }
  })
})

describe('lists that share a page', () => {
  test('are whole while all of them together make one list', () => {
    // The article that they stand in is an entry too.
    const { said } = dossierPortions(corpusOf(1, claimsOf(199)), 'harbour-board')
    expect(said).toHaveLength(1)
  })

  test('begin on it and go on elsewhere when they don’t', () => {
    const lists = dossierPortions(corpusOf(1, claimsOf(200)), 'harbour-board')
    expect(lists.said.map(({ from, to, total }) => [from, to, total])).toEqual([
      [1, 20, 200],
      [21, 120, 200],
      [121, 200, 200],
    ])
    expect(firstPortion(lists.relayed)).toMatchObject({ of: 1, total: 0 })
  })

  test('are worked out once for each actor of a corpus', () => {
    const corpus = corpusOf(1, claimsOf(2))
    const lists = dossierPortions(corpus, 'harbour-board')
    expect(dossierPortions(corpus, 'harbour-board')).toBe(lists)
    expect(dossierPortions(corpus, 'nobody').said).toMatchObject([{ total: 0 }])
    expect(dossierPortions(corpusOf(1, claimsOf(3)), 'harbour-board').said).toMatchObject([{ total: 3 }])
  })

  test('of a question are cut alike', () => {
    const answers = [{ question: 'when', position: 'may' }]
    const cut = (count: number) =>
      questionPortions(corpusOf(1, claimsOf(count, { answers })), 'when').positions.map(({ claims }) => claims.length)
    // One step of its history is an entry too.
    expect(cut(199)).toEqual([1])
    expect(cut(200)).toEqual([3])
  })

  test('of the sourcing page are cut alike, with fewer claims beside each voice', () => {
    const short = sourcingPortions(corpusOf(1, claimsOf(200)))
    const long = sourcingPortions(corpusOf(1, claimsOf(201)))
    expect(short.claims.map(({ portions }) => portions.length)).toEqual([1])
    expect(long.claims.map(({ portions }) => portions.length)).toEqual([2])
    expect(long.claimsWithVoice).toBeLessThan(short.claimsWithVoice)
  })

  test('of relations are cut where there are more than a hundred pairs', () => {
    const cut = (count: number) =>
      relationPortions(
        corpusOf(
          1,
          claimsOf(count + 1, {}).map((claim, index) => ({
            ...claim,
            relations: index === 0 ? [] : [{ kind: 'updates' as const, to: 'a000/c0' }],
          })),
        ),
      ).map(({ portions }) => portions.map(({ to }) => to))
    expect(cut(100)).toEqual([[100]])
    expect(cut(101)).toEqual([[15, 101]])
  })
})

describe('the articles', () => {
  test('all stand on the start page while they are few, else the last that have a date', () => {
    const few = corpusOf(ARTICLES_TOGETHER)
    expect(latestArticles(few, 2)).toEqual(few.articles)
    expect(latestArticles(corpusOf(ARTICLES_TOGETHER + 1), 2).map(({ id }) => id)).toEqual(['a028', 'a029'])
  })

  test('are listed by eighty', () => {
    expect(articlePortions(corpusOf(161)).map(({ from, to }) => [from, to])).toEqual([
      [1, 80],
      [81, 160],
      [161, 161],
    ])
  })
})
