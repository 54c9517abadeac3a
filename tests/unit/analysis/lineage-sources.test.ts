import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineage } from '../../../src/analysis/lineage.ts'
import { lineageSources, sourceOfArticle } from '../../../src/analysis/lineage-sources.ts'
import { articlePlans, corpusOf } from './arbitrary-corpus.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus } from './invented-corpus.ts'

const corpus = inventCorpus({
  articles: [
    inventArticle('terminal', { outlet: 'gazette' }),
    inventArticle('ferries', { outlet: 'echo', derivesFrom: 'unknown' }),
    inventArticle('docks', { outlet: 'mirror' }),
  ],
  actors: ['echo', 'gazette', 'mirror'].map((id) => inventActor(id, { kind: 'outlet' })),
  claims: [inventClaim('docks/1', { relayedBy: ['gazette'] })],
})

test('articles that hang together are one source, in order of publication', () => {
  expect(lineageSources(corpus).map(({ articles }) => articles.map(({ id }) => id))).toEqual([
    ['terminal', 'docks'],
    ['ferries'],
  ])
  expect(sourceOfArticle(corpus, 'docks')).toBe(lineageSources(corpus)[0])
})

test('a source brings its articles first, then the outlets, and its links', () => {
  const { nodes, edges } = sourceOfArticle(corpus, 'terminal')
  expect(nodes.map(({ id }) => id)).toEqual([
    'articles/terminal',
    'articles/docks',
    'outlets/gazette',
    'outlets/mirror',
  ])
  expect(edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
    'articles/terminal printed-by outlets/gazette',
    'articles/docks printed-by outlets/mirror',
    'articles/docks relays outlets/gazette',
  ])
})

test('a source of unknown origin says so', () => {
  expect(lineageSources(corpus).map(({ isOfUnknownOrigin }) => isOfUnknownOrigin)).toEqual([false, true])
})

test('an article that is not there is an error', () => {
  expect(() => sourceOfArticle(corpus, 'fog')).toThrow('fog')
})

test('every article stands in exactly one source, with all its links and what they lead to', () => {
  fc.assert(
    fc.property(articlePlans, (plans) => {
      const any = corpusOf(plans)
      const sources = lineageSources(any)
      const nodes = sources.flatMap((source) => source.nodes.map(({ id }) => id))
      const links = new Set(sources.flatMap((source) => source.edges))
      expect(new Set(nodes).size).toBe(nodes.length)
      expect(sources.flatMap(({ articles }) => articles.map(({ id }) => id)).sort()).toEqual(
        any.articles.map(({ id }) => id).sort(),
      )
      for (const edge of lineage(any).edges.filter(({ from }) => from.startsWith('articles/'))) {
        expect(links).toContain(edge)
        expect(nodes).toContain(edge.to)
      }
    }),
  )
})
