import { describe, expect, test } from 'vitest'
import { lineage } from '../../../src/analysis/lineage.ts'
import type { AnchoredClaim, Article, Report } from '../../../src/domain/corpus.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus, inventReport } from './invented-corpus.ts'

const lineageOf = (articles: Article[], claims: AnchoredClaim[] = [], reports: Report[] = []) =>
  lineage(
    inventCorpus({
      ...{ articles, claims, reports },
      actors: [
        ...['gazette', 'echo', 'wire'].map((id) => inventActor(id, { kind: 'outlet' })),
        inventActor('harbour-board'),
      ],
    }),
  )

/** An article of an outlet of its own name. */
const article = (outlet: string, fields: Partial<Article> = {}) => inventArticle(outlet, { outlet, ...fields })

describe('what hangs together is one source', () => {
  const cases = [
    {
      name: 'two outlets that know nothing of each other',
      articles: [article('gazette'), article('echo')],
      one: false,
    },
    {
      name: 'a copy and its original',
      articles: [article('gazette'), article('echo', { derivesFrom: ['articles/gazette'] })],
      one: true,
    },
    {
      name: 'two made from one report',
      articles: [article('gazette', { derivesFrom: ['reports/r'] }), article('echo', { derivesFrom: ['reports/r'] })],
      one: true,
    },
    {
      name: 'one made from a report of the other’s outlet',
      articles: [article('gazette'), article('echo', { derivesFrom: ['reports/of-gazette'] })],
      one: true,
    },
    {
      name: 'one that relays the other’s outlet',
      articles: [article('gazette'), article('echo')],
      claims: [inventClaim('echo/1', { relayedBy: ['gazette'] })],
      one: true,
    },
    {
      name: 'one whose claim the other’s outlet tells',
      articles: [article('gazette'), article('echo')],
      claims: [inventClaim('echo/1', { speaker: ['gazette'], sourcing: 'outlet' })],
      one: true,
    },
    {
      name: 'two that quote one speaker: that is a voice, not a lineage',
      articles: [article('gazette'), article('echo')],
      claims: [inventClaim('gazette/1'), inventClaim('echo/1')],
      one: false,
    },
    {
      name: 'two through a relay that is no outlet',
      articles: [article('gazette'), article('echo')],
      claims: ['gazette/1', 'echo/1'].map((ref) => inventClaim(ref, { relayedBy: ['harbour-board'] })),
      one: false,
    },
    {
      name: 'two that quote an outlet on record',
      articles: [article('gazette'), article('echo')],
      claims: [inventClaim('echo/1', { speaker: ['gazette'], sourcing: 'on-record' })],
      one: false,
    },
  ]
  test.each(cases)('$name: $one', ({ articles, claims = [], one }) => {
    const reports = [inventReport('r'), inventReport('of-gazette', { outlet: 'gazette' })]
    const { sourceOf } = lineageOf(articles, claims, reports)
    expect(sourceOf('gazette') === sourceOf('echo')).toBe(one)
  })

  test('and is called by the first of its ids', () => {
    const { sourceOf } = lineageOf([article('gazette'), article('echo', { derivesFrom: ['articles/gazette'] })])
    expect(sourceOf('gazette')).toBe('articles/echo')
  })
})

describe('an origin is unknown', () => {
  const articles = [
    article('gazette', { derivesFrom: 'unknown' }),
    article('echo', { derivesFrom: ['reports/r'] }),
    article('wire', { derivesFrom: [] }),
  ]
  const { isOfUnknownOrigin } = lineageOf(articles, [], [inventReport('r', { derivesFrom: ['articles/gazette'] })])
  test.each([
    { id: 'gazette', why: 'where the article does not tell it', is: true },
    { id: 'echo', why: 'where it was made, by way of a report, from one that does not', is: true },
    { id: 'wire', why: 'not where the article is the outlet’s own work', is: false },
  ])('$why', ({ id, is }) => {
    expect(isOfUnknownOrigin(id)).toBe(is)
  })
})

describe('the edges', () => {
  const basis = [{ exact: 'the Gazette reports', in: 'article' as const }]
  const { edges, edgesFrom, nodes } = lineageOf(
    [article('gazette'), article('echo', { derivesFrom: ['articles/gazette'], derivesFromBasis: basis })],
    [
      inventClaim('echo/1', { relayedBy: ['wire'], attribution: { exact: 'the Wire says' } }),
      inventClaim('echo/2', { relayedBy: ['wire'], attribution: { exact: 'says the Wire again' } }),
      inventClaim('echo/3', { speaker: ['echo'], sourcing: 'outlet' }),
    ],
  )

  test('are each there once, with the words that show them', () => {
    expect(edges).toEqual([
      { from: 'articles/gazette', to: 'outlets/gazette', kind: 'printed-by', basis: [] },
      { from: 'articles/echo', to: 'outlets/echo', kind: 'printed-by', basis: [] },
      { from: 'articles/echo', to: 'articles/gazette', kind: 'derives', basis },
      {
        from: 'articles/echo',
        to: 'outlets/wire',
        kind: 'relays',
        basis: [{ exact: 'the Wire says', in: 'article' }],
      },
    ])
  })

  test('are found by where they start', () => {
    expect(edgesFrom('articles/echo').map(({ to }) => to)).toEqual(['outlets/echo', 'articles/gazette', 'outlets/wire'])
    expect(edgesFrom('outlets/wire')).toEqual([])
  })

  test('join nodes that are named by folder and record', () => {
    expect(nodes).toEqual([
      { id: 'articles/echo', kind: 'article', record: 'echo' },
      { id: 'articles/gazette', kind: 'article', record: 'gazette' },
      { id: 'outlets/echo', kind: 'outlet', record: 'echo' },
      { id: 'outlets/gazette', kind: 'outlet', record: 'gazette' },
      { id: 'outlets/wire', kind: 'outlet', record: 'wire' },
    ])
  })
})

test('a circle of derivations is one source and ends', () => {
  const { sourceOf } = lineageOf([
    article('gazette', { derivesFrom: ['articles/echo'] }),
    article('echo', { derivesFrom: ['articles/gazette'] }),
  ])
  expect([sourceOf('gazette'), sourceOf('echo')]).toEqual(['articles/echo', 'articles/echo'])
})
