import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCoverage, countSources, type SourceCount } from '../../../src/analysis/independent-sources.ts'
import { lineage } from '../../../src/analysis/lineage.ts'
import { answeredQuestions } from '../../../src/analysis/question-matrix.ts'
import type { AnchoredClaim, Article, Corpus } from '../../../src/domain/corpus.ts'
import { articlePlans, copyPlan, corpusOf, withCopy } from './arbitrary-corpus.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus, inventReport } from './invented-corpus.ts'

const outlet = (id: string) => inventActor(id, { kind: 'outlet' })
const says = (ref: string, fields: Partial<AnchoredClaim> = {}) =>
  inventClaim(ref, { speaker: ['mara-holm'], ...fields })
const tells = (ref: string, speaker: string) => inventClaim(ref, { speaker: [speaker], sourcing: 'outlet' })

interface Case {
  name: string
  articles: Article[]
  claims: AnchoredClaim[]
  count: SourceCount
}

const [gazette, echo] = [inventArticle('a', { outlet: 'gazette' }), inventArticle('b', { outlet: 'echo' })]

const cases: Case[] = [
  { name: 'no claims have no source', articles: [gazette], claims: [], count: counts(0, 0, 0) },
  {
    name: 'two outlets that each tell it are two sources',
    articles: [gazette, echo],
    claims: [tells('a/1', 'gazette'), tells('b/1', 'echo')],
    count: counts(2, 2, 0),
  },
  {
    name: 'two outlets that quote one public statement are one voice',
    articles: [gazette, echo],
    claims: [says('a/1'), says('b/1')],
    count: counts(2, 1, 0),
  },
  {
    name: 'one article that quotes two people is one source',
    articles: [gazette],
    claims: [says('a/1'), says('a/2', { speaker: ['dockers'] })],
    count: counts(1, 1, 0),
  },
  {
    name: 'two outlets that quote one person, one of them another as well, are two sources',
    articles: [gazette, echo],
    claims: [says('a/1'), says('b/1'), says('b/2', { speaker: ['dockers'] })],
    count: counts(2, 2, 0),
  },
  {
    name: 'one person holds one of two places, whoever is asked first',
    articles: [gazette, echo],
    claims: [says('a/1'), says('a/2', { speaker: ['dockers'] }), says('b/1')],
    count: counts(2, 2, 0),
  },
  {
    name: 'an outlet that relays another is no source beside it',
    articles: [gazette, echo],
    claims: [tells('a/1', 'gazette'), tells('b/1', 'gazette')],
    count: counts(2, 1, 0),
  },
  {
    name: 'two articles of one outlet are one source',
    articles: [gazette, inventArticle('b', { outlet: 'gazette' })],
    claims: [says('a/1'), says('b/1', { speaker: ['dockers'] })],
    count: counts(2, 1, 0),
  },
  {
    name: 'an unknown origin is counted apart',
    articles: [gazette, inventArticle('b', { outlet: 'echo', derivesFrom: 'unknown' })],
    claims: [tells('a/1', 'gazette'), tells('b/1', 'echo'), tells('b/2', 'echo')],
    count: counts(2, 1, 1),
  },
  {
    name: 'a copy of an article of unknown origin is of unknown origin too',
    articles: [
      inventArticle('a', { outlet: 'gazette', derivesFrom: 'unknown' }),
      inventArticle('b', { outlet: 'echo', derivesFrom: ['reports/r'] }),
    ],
    claims: [tells('a/1', 'gazette'), tells('b/1', 'echo')],
    count: counts(2, 0, 2),
  },
]

function counts(articles: number, independent: number, unknownOrigin: number): SourceCount {
  return { articles, independent, unknownOrigin }
}

test.each(cases)('$name', ({ articles, claims, count }) => {
  const corpus = inventCorpus({
    articles,
    claims,
    actors: [outlet('gazette'), outlet('echo')],
    reports: [inventReport('r', { derivesFrom: ['articles/a'] })],
  })
  expect(countSources(corpus, claims)).toEqual(count)
})

test('the coverage counts articles without claims as well', () => {
  const articles = [gazette, echo, inventArticle('c', { outlet: 'wire', derivesFrom: 'unknown' })]
  expect(countCoverage(inventCorpus({ articles }))).toEqual(counts(3, 2, 1))
})

/** The independent sources of everything that a corpus counts. */
const countsOf = (corpus: Corpus) =>
  new Map<string, SourceCount>([
    ['coverage', countCoverage(corpus)],
    ...answeredQuestions(corpus).flatMap(({ question, positions, sources }): [string, SourceCount][] => [
      [question.id, sources],
      ...positions.map(({ id, sources: own }): [string, SourceCount] => [`${question.id}/${id}`, own]),
    ]),
  ])

describe('a copy', () => {
  test('never raises an independent count: of the coverage, a question or a position', () => {
    fc.assert(
      fc.property(articlePlans, fc.nat(), copyPlan, (plans, pick, copy) => {
        const corpus = corpusOf(plans)
        const before = countsOf(corpus)
        for (const [what, { independent }] of countsOf(withCopy(corpus, picked(corpus.articles, pick), copy))) {
          expect([what, independent]).toEqual([what, Math.min(independent, before.get(what)?.independent ?? 0)])
        }
      }),
      { numRuns: 400 },
    )
  })

  test('never raises that of any claims, its own added to them', () => {
    fc.assert(
      fc.property(articlePlans, fc.nat(), copyPlan, fc.nat(), (plans, pick, copy, choice) => {
        const corpus = corpusOf(plans)
        const original = picked(corpus.articles, pick)
        const copied = withCopy(corpus, original, copy)
        const claims = chosen(corpus.claims, choice)
        const refs = new Set(claims.map(({ ref }) => ref))
        const grown = copied.claims.filter(
          ({ ref, article, id }) => refs.has(ref) || (article === 'copy' && refs.has(`${original.id}/${id}`)),
        )
        const [before, after] = [countSources(corpus, claims), countSources(copied, grown)]
        expect(after.independent).toBeLessThanOrEqual(before.independent)
        expect(after.articles).toBeGreaterThanOrEqual(before.articles)
      }),
      { numRuns: 400 },
    )
  })

  test('of unknown origin is counted apart', () => {
    fc.assert(
      fc.property(articlePlans, fc.nat(), copyPlan, (plans, pick, copy) => {
        const corpus = corpusOf(plans)
        const original = picked(corpus.articles, pick)
        const copied = withCopy(corpus, original, copy)
        const grows = lineage(corpus).isOfUnknownOrigin(original.id) ? 1 : 0
        expect(countCoverage(copied).unknownOrigin).toBe(countCoverage(corpus).unknownOrigin + grows)
      }),
    )
  })
})

describe('the count of some claims', () => {
  test('is never lowered by more of them', () => {
    fc.assert(
      fc.property(articlePlans, fc.nat(), fc.nat(), (plans, choice, second) => {
        const corpus = corpusOf(plans)
        const some = chosen(corpus.claims, choice)
        const more = new Set([...some, ...chosen(corpus.claims, second)])
        const [before, after] = [countSources(corpus, some), countSources(corpus, [...more])]
        expect(after.independent).toBeGreaterThanOrEqual(before.independent)
        expect(after.articles).toBeGreaterThanOrEqual(before.articles)
        expect(after.unknownOrigin).toBeGreaterThanOrEqual(before.unknownOrigin)
      }),
    )
  })

  test('is not lowered by a claim that an article adds, as long as it relays nobody', () => {
    fc.assert(
      fc.property(articlePlans, fc.nat(), (plans, pick) => {
        const corpus = corpusOf(plans)
        const { id } = picked(corpus.articles, pick)
        const added = inventClaim(`${id}/added`, {
          speaker: ['dockers'],
          answers: [{ question: 'when', position: 'may' }],
        })
        const after = countsOf({ ...corpus, claims: [...corpus.claims, added] })
        for (const [what, { independent }] of countsOf(corpus)) {
          expect([what, after.get(what)?.independent]).toEqual([
            what,
            Math.max(independent, after.get(what)?.independent ?? 0),
          ])
        }
      }),
    )
  })

  test('is the largest number of pairs that share neither lineage nor voice, as trying all finds it', () => {
    fc.assert(
      fc.property(articlePlans, fc.nat(), (plans, choice) => {
        const corpus = corpusOf(plans)
        const claims = chosen(corpus.claims, choice)
        expect(countSources(corpus, claims).independent).toBe(mostPairs(pairsOf(corpus, claims)))
      }),
    )
  })

  test('is not more than the lineages of known origin', () => {
    fc.assert(
      fc.property(articlePlans, (plans) => {
        const corpus = corpusOf(plans)
        expect(countSources(corpus, corpus.claims).independent).toBeLessThanOrEqual(countCoverage(corpus).independent)
      }),
    )
  })

  test('does not depend on the order of articles and claims', () => {
    fc.assert(
      fc.property(articlePlans, fc.nat(), (plans, turn) => {
        const corpus = corpusOf(plans)
        const turned = {
          ...corpus,
          articles: rotate(corpus.articles, turn),
          claims: rotate(corpus.claims, turn).reverse(),
        }
        expect(countsOf(turned)).toEqual(countsOf(corpus))
      }),
    )
  })
})

/** The one that any number picks. */
function picked<T>(all: readonly T[], pick: number): T {
  const one = all[pick % all.length]
  if (one === undefined) throw new RangeError('Nothing to pick from')
  return one
}

/** The ones whose bits are set. */
const chosen = <T>(all: readonly T[], choice: number): T[] =>
  all.filter((_, index) => ((choice >> (index % 31)) & 1) === 1)

const rotate = <T>(all: readonly T[], turn: number): T[] => {
  const at = all.length === 0 ? 0 : turn % all.length
  return [...all.slice(at), ...all.slice(0, at)]
}

type Pair = readonly [source: string, voice: string]

function pairsOf(corpus: Corpus, claims: readonly AnchoredClaim[]): Pair[] {
  const { sourceOf, isOfUnknownOrigin } = lineage(corpus)
  return claims
    .filter(({ article }) => !isOfUnknownOrigin(article))
    .flatMap(({ article, sourcing, speaker }) =>
      (sourcing === 'outlet' ? [sourceOf(article)] : speaker).map((voice): Pair => [sourceOf(article), voice]),
    )
}

/** The slow and certain way: with each pair, and without it. */
function mostPairs(pairs: readonly Pair[]): number {
  const [first, ...rest] = pairs
  if (first === undefined) return 0
  const apart = rest.filter(([source, voice]) => source !== first[0] && voice !== first[1])
  return Math.max(1 + mostPairs(apart), mostPairs(rest))
}
