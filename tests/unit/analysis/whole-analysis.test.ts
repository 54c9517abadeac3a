import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companionsOf, positionsOfActor } from '../../../src/analysis/actor-company.ts'
import { evidenceProfile } from '../../../src/analysis/evidence-profile.ts'
import { countCoverage } from '../../../src/analysis/independent-sources.ts'
import { lineage } from '../../../src/analysis/lineage.ts'
import { positionHistory } from '../../../src/analysis/position-history.ts'
import { answeredQuestions } from '../../../src/analysis/question-matrix.ts'
import { statedRelations } from '../../../src/analysis/stated-relations.ts'
import { storyState } from '../../../src/analysis/story-state.ts'
import type { AnchoredClaim, Article, Corpus } from '../../../src/domain/corpus.ts'
import { articlePlans, corpusOf, withoutArticle } from './arbitrary-corpus.ts'
import { day, inventActor, inventArticle, inventClaim, inventCorpus, inventQuestion } from './invented-corpus.ts'

/** Everything that the comparison derives from a corpus. */
function everything(corpus: Corpus) {
  const { nodes, edges, sourceOf, isOfUnknownOrigin } = lineage(corpus)
  return {
    coverage: countCoverage(corpus),
    questions: answeredQuestions(corpus),
    histories: answeredQuestions(corpus).map(positionHistory),
    state: storyState(corpus),
    relations: statedRelations(corpus),
    lineage: { nodes, edges },
    articles: corpus.articles.map((article) => ({
      source: sourceOf(article.id),
      isOfUnknownOrigin: isOfUnknownOrigin(article.id),
      profile: evidenceProfile(corpus, article),
    })),
    actors: corpus.actors.map(({ id }) => [companionsOf(corpus, id), positionsOfActor(corpus, id)]),
  }
}

describe('an article that is taken out', () => {
  test('leaves what a corpus built without it has', () => {
    fc.assert(
      fc.property(articlePlans, fc.nat(), (plans, pick) => {
        const gone = pick % plans.length
        const corpus = corpusOf(plans)
        everything(corpus)
        const rest = everything(withoutArticle(corpus, `a${gone}`))
        expect(rest).toEqual(everything(corpusOf(plans.map((plan, index) => (index === gone ? undefined : plan)))))
      }),
    )
  })

  test('and put back, changes nothing', () => {
    fc.assert(
      fc.property(articlePlans, fc.nat(), (plans, pick) => {
        const before = everything(corpusOf(plans))
        const corpus = corpusOf(plans)
        everything(withoutArticle(corpus, `a${pick % plans.length}`))
        expect(everything(corpus)).toEqual(before)
      }),
    )
  })
})

describe('the analysis', () => {
  test('changes nothing in the corpus', () => {
    fc.assert(
      fc.property(articlePlans, (plans) => {
        const corpus = corpusOf(plans)
        everything(corpus)
        expect(corpus).toEqual(corpusOf(plans))
      }),
    )
  })

  test('gives the same for articles and claims in any order, but for the order', () => {
    fc.assert(
      fc.property(articlePlans, (plans) => {
        const corpus = corpusOf(plans)
        const turned = { ...corpus, articles: corpus.articles.toReversed(), claims: corpus.claims.toReversed() }
        expect(unordered(everything(turned))).toEqual(unordered(everything(corpus)))
      }),
    )
  })
})

/** What there is, whatever stands first. */
const unordered = ({
  coverage,
  questions,
  state,
  relations,
  articles,
  lineage: { nodes, edges },
}: ReturnType<typeof everything>) => ({
  coverage,
  nodes,
  edges: edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort(),
  questions: questions.map(({ question, positions, cells }) => [
    question.id,
    positions.map(({ id, sources, claims }) => [id, sources, refsOf(claims)]),
    cells.map((cell) => `${cell.article.id} ${cell.kind}`).sort(),
  ]),
  agreed: state.agreed.map(({ question, position }) => `${question.id} ${position.id}`),
  singleSource: state.singleSource.map(({ question, position }) => `${question.id} ${position.id}`),
  open: state.open.map(({ question, position }) => `${question.id} ${position.id}`),
  relations: relations.map(({ kind, from, to }) => `${from.ref} ${kind} ${to.ref}`).sort(),
  profiles: articles
    .map(({ source, profile }) => `${source} ${profile.words} ${refsOf(profile.claims).join(' ')}`)
    .sort(),
})

const refsOf = (claims: readonly AnchoredClaim[]): string[] => claims.map(({ ref }) => ref).sort()

interface Shape {
  name: string
  article: (index: number) => Partial<Article>
  speaker: (index: number) => string
}

const PRINTED_ON_DAYS: Shape = {
  name: 'printed day after day',
  article: (index) => ({ date: day(dayAfter('2031-01-01', index)) }),
  speaker: (index) => `actor-${index % 40}`,
}

const dayAfter = (first: string, days: number): string =>
  new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const COPIES_IN_A_ROW: Shape = {
  name: 'that each copy the one before',
  article: (index) => (index === 0 ? {} : { derivesFrom: [`articles/a${index - 1}`] }),
  speaker: (index) => `actor-${index % 40}`,
}

const shapes: Shape[] = [
  { name: 'that know nothing of each other', article: () => ({}), speaker: (index) => `actor-${index}` },
  { name: 'that all quote one person', article: () => ({}), speaker: () => 'actor-0' },
  COPIES_IN_A_ROW,
  PRINTED_ON_DAYS,
  { name: 'of unknown origin', article: () => ({ derivesFrom: 'unknown' }), speaker: (index) => `actor-${index % 40}` },
]

/** So many articles with an outlet, a speaker and three claims each, that relay a few outlets and repeat one another. */
function corpusOfSize(size: number, { article, speaker }: Shape): Corpus {
  const indices = Array.from({ length: size }, (_, index) => index)
  return inventCorpus({
    articles: indices.map((index) => inventArticle(`a${index}`, { outlet: `outlet-${index}`, ...article(index) })),
    claims: indices.flatMap((index) =>
      [0, 1, 2].map((place) =>
        inventClaim(`a${index}/c${place}`, {
          speaker: [speaker(index)],
          about: [`actor-${(index + place) % size}`],
          relayedBy: place === 2 ? [`outlet-${index % 7}`] : [],
          answers: [{ question: 'when', position: place === 0 ? 'april' : 'may' }],
          relations: index === 0 ? [] : [{ kind: 'repeats', to: `a${index - 1}/c0` }],
        }),
      ),
    ),
    actors: indices.flatMap((index) => [
      inventActor(`actor-${index}`),
      inventActor(`outlet-${index}`, { kind: 'outlet' }),
    ]),
    questions: [inventQuestion('when', ['april', 'may'], { exclusive: true })],
  })
}

describe('many articles', () => {
  test.each(shapes)('$name are read in proportion to their number', (shape) => {
    const [few, many] = [counted(corpusOfSize(100, shape)), counted(corpusOfSize(800, shape))]
    everything(few.corpus)
    everything(many.corpus)
    expect(many.reads() / few.reads()).toBeLessThan(9)
  })
})

/** The same corpus, and how often something of it was read. */
function counted(corpus: Corpus): { corpus: Corpus; reads: () => number } {
  let reads = 0
  const known = new WeakMap<object, object>()
  const watch = <T extends object>(target: T): T => {
    const watched = known.get(target) ?? new Proxy(target, { get: (_, key) => read(Reflect.get(target, key)) })
    known.set(target, watched)
    return watched as T
  }
  const read = (value: unknown): unknown => {
    reads += 1
    return typeof value === 'object' && value !== null ? watch(value) : value
  }
  return { corpus: watch(corpus), reads: () => reads }
}
