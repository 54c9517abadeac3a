import fc from 'fast-check'
import type { AnchoredClaim, Article, Corpus, Report } from '../../../src/domain/corpus.ts'
import {
  inventActor,
  inventArticle,
  inventClaim,
  inventCorpus,
  inventQuestion,
  inventReport,
} from './invented-corpus.ts'

const OUTLETS = ['gazette', 'echo', 'wire', 'mirror']
const PEOPLE = ['mara-holm', 'harbour-board', 'dockers']
const QUESTIONS = ['when', 'who']
const POSITIONS = ['may', 'june', 'undecided']

/** One of several, so that few names repeat often. */
const oneOf = (names: readonly string[]) => fc.constantFrom(...names)

const claimPlan = fc.record({
  voice: fc.oneof(
    fc.record({ sourcing: fc.constant('outlet' as const), speaker: fc.constant<string[] | 'own'>('own') }),
    fc.record({
      sourcing: fc.constant('outlet' as const),
      speaker: oneOf(OUTLETS).map((outlet): string[] | 'own' => [outlet]),
    }),
    fc.record({
      sourcing: fc.constant('on-record' as const),
      speaker: fc.uniqueArray(oneOf(PEOPLE), { minLength: 1, maxLength: 2 }).map((people): string[] | 'own' => people),
    }),
  ),
  relayedBy: fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    oneOf(OUTLETS).map((outlet) => [outlet]),
  ),
  about: fc.uniqueArray(oneOf(PEOPLE), { maxLength: 2 }),
  answers: fc.uniqueArray(fc.record({ question: oneOf(QUESTIONS), position: oneOf(POSITIONS) }), {
    maxLength: 2,
    selector: ({ question, position }) => `${question} ${position}`,
  }),
  kind: fc.constantFrom('event', 'plan', 'denial'),
  /** How many articles back the claim is that this one contradicts. */
  contradicts: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
})

const articlePlan = fc.record({
  outlet: oneOf(OUTLETS),
  /** How many articles back the works are that it was made from, or the names of reports. */
  origin: fc.oneof(
    fc.constant<'unknown'>('unknown'),
    fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 3 }), oneOf(['r0', 'r1', 'r2'])), { maxLength: 2 }),
  ),
  claims: fc.array(claimPlan, { maxLength: 3 }),
  notices: fc.array(fc.constantFrom('error', 'garbled'), { maxLength: 2 }),
})
export type ArticlePlan = typeof articlePlan extends fc.Arbitrary<infer Plan> ? Plan : never

/** Articles in order of publication; `undefined` where one was taken out, so that the others keep their names. */
export const articlePlans = fc.array(articlePlan, { minLength: 1, maxLength: 6 })

/** The corpus that plans describe. A work that isn't there is nobody's source, and nothing relates to its claims. */
export function corpusOf(plans: readonly (ArticlePlan | undefined)[]): Corpus {
  const reports = ['r0', 'r1', 'r2'].map((id, index) =>
    inventReport(id, { outlet: index === 2 ? 'wire' : 'unknown', derivesFrom: index === 1 ? ['reports/r0'] : [] }),
  )
  const present = (index: number) => plans[index] !== undefined
  const articles: Article[] = []
  const claims: AnchoredClaim[] = []
  for (const [index, plan] of plans.entries()) {
    if (plan === undefined) continue
    const { origin, outlet } = plan
    const id = `a${index}`
    articles.push(
      inventArticle(id, {
        outlet,
        derivesFrom:
          origin === 'unknown'
            ? origin
            : origin.flatMap((work) => {
                if (typeof work === 'string') return [`reports/${work}`]
                return present(index - work) ? [`articles/a${index - work}`] : []
              }),
        notices: plan.notices.map((kind) => ({ kind, quote: { exact: 'nine', in: 'article' }, note: 'Beware.' })),
        blocks: [{ kind: 'paragraph', start: 0, end: 90 }],
      }),
    )
    for (const [place, { voice, contradicts, kind, relayedBy, about, answers }] of plan.claims.entries()) {
      const earlier = contradicts === undefined ? undefined : plans[index - contradicts]
      claims.push(
        inventClaim(`${id}/c${place}`, {
          ...{ kind, relayedBy, about, answers },
          sourcing: voice.sourcing,
          speaker: voice.speaker === 'own' ? [outlet] : voice.speaker,
          relations:
            contradicts === undefined || earlier === undefined || earlier.claims.length === 0
              ? []
              : [{ kind: 'contradicts', to: `a${index - contradicts}/c0` }],
          position: { start: place * 5, end: place * 5 + 9 },
        }),
      )
    }
  }
  return withSilence(
    inventCorpus({
      articles,
      claims,
      reports,
      actors: [
        ...OUTLETS.map((id) => inventActor(id, { kind: 'outlet' })),
        ...PEOPLE.map((id) => inventActor(id, { kind: id === 'dockers' ? 'anonymous' : 'person' })),
      ],
      questions: QUESTIONS.map((id) => inventQuestion(id, ['may', 'june'], { exclusive: id === 'when' })),
    }),
  )
}

/** The corpus with every article that doesn't answer a question recorded as silent on it. */
function withSilence(corpus: Corpus): Corpus {
  const questions = corpus.questions.map((question) => {
    const answers = ({ id }: Article) =>
      corpus.claims.some(
        (claim) => claim.article === id && claim.answers.some((given) => given.question === question.id),
      )
    return { ...question, silent: corpus.articles.filter((article) => !answers(article)).map(({ id }) => id) }
  })
  return { ...corpus, questions }
}

/** The corpus without an article, its claims, and what names them: as if it had never been added. */
export function withoutArticle(corpus: Corpus, article: string): Corpus {
  const isKept = (work: string) => work !== `articles/${article}`
  return {
    ...corpus,
    articles: corpus.articles
      .filter(({ id }) => id !== article)
      .map((other) => ({
        ...other,
        derivesFrom: other.derivesFrom === 'unknown' ? other.derivesFrom : other.derivesFrom.filter(isKept),
      })),
    claims: corpus.claims
      .filter((claim) => claim.article !== article)
      .map((claim) => ({ ...claim, relations: claim.relations.filter(({ to }) => !to.startsWith(`${article}/`)) })),
    reports: corpus.reports.map((report) => ({ ...report, derivesFrom: report.derivesFrom.filter(isKept) })),
    questions: corpus.questions.map((question) => ({
      ...question,
      silent: question.silent.filter((id) => id !== article),
    })),
  }
}

/** How a copy came about. */
export const copyPlan = fc.record({
  /** Who prints it: the same outlet, another, or one that prints nothing else. */
  outlet: fc.oneof(oneOf(OUTLETS), fc.constant('copy-shop')),
  /** By way of a report that isn't here. */
  byReport: fc.boolean(),
  /** Whether the copy tells as its own what the original told as its own. */
  asItsOwn: fc.boolean(),
})
export type CopyPlan = typeof copyPlan extends fc.Arbitrary<infer Plan> ? Plan : never

/** The corpus with a copy of an article, `copy`, whose claims are those of the original. */
export function withCopy(corpus: Corpus, original: Article, { outlet, byReport, asItsOwn }: CopyPlan): Corpus {
  const work = `articles/${original.id}`
  const passedOn: Report[] = byReport ? [inventReport('passed-on', { derivesFrom: [work] })] : []
  const claims = corpus.claims
    .filter(({ article }) => article === original.id)
    .map((claim) => ({
      ...claim,
      ref: `copy/${claim.id}`,
      article: 'copy',
      speaker: asItsOwn && claim.sourcing === 'outlet' ? [outlet] : claim.speaker,
    }))
  return withSilence({
    ...corpus,
    articles: [
      ...corpus.articles,
      { ...original, id: 'copy', outlet, derivesFrom: [byReport ? 'reports/passed-on' : work] },
    ],
    reports: [...corpus.reports, ...passedOn],
    actors: [...corpus.actors, inventActor('copy-shop', { kind: 'outlet' })],
    claims: [...corpus.claims, ...claims],
  })
}
