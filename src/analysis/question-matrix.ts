import type { AnchoredClaim, Article, Corpus, Question } from '../domain/corpus.ts'
import { COMMON_POSITIONS } from '../domain/question.ts'
import { groupByEach } from '../domain/group-by-each.ts'
import { countSources, type SourceCount } from './independent-sources.ts'
import { oncePerCorpus } from './once-per-corpus.ts'

/** One position of a question, with everything that takes it. */
export interface HeldPosition {
  id: string
  label: string
  /** `undisclosed` or `undecided`: what is not known, rather than an answer. */
  isOpen: boolean
  /** In order of publication. */
  claims: AnchoredClaim[]
  sources: SourceCount
}

/** What one article says to one question. It either answers or was read and is silent; there is no third. */
export type MatrixCell =
  | { kind: 'answers'; article: Article; answers: { position: string; label: string; claim: AnchoredClaim }[] }
  | { kind: 'silent'; article: Article }

/** A question with its positions, and what every article says to it. */
export interface AnsweredQuestion {
  question: Question
  /** The positions that claims take, in the order of the question. */
  positions: HeldPosition[]
  /** One for each article, in order of publication. */
  cells: MatrixCell[]
  sources: SourceCount
}

/** All questions, answered: a row of the matrix each, from the one that most articles answer on. */
export const answeredQuestions: (corpus: Corpus) => readonly AnsweredQuestion[] = oncePerCorpus((corpus) => {
  const claimsOn = groupByEach(corpus.claims, ({ answers }) => answers.map(({ question }) => question))
  return corpus.questions
    .map((question) => answerQuestion(corpus, question, claimsOn.get(question.id) ?? []))
    .sort((a, b) => b.sources.articles - a.sources.articles)
})

function answerQuestion(corpus: Corpus, question: Question, claims: readonly AnchoredClaim[]): AnsweredQuestion {
  const takes = (claim: AnchoredClaim, position: string) =>
    claim.answers.some((answer) => answer.question === question.id && answer.position === position)
  const positions = [
    ...question.positions.map(({ id, label }) => ({ id, label, isOpen: false })),
    ...COMMON_POSITIONS.map(({ id, label }) => ({ id, label, isOpen: true })),
  ].flatMap((position) => {
    const holding = claims.filter((claim) => takes(claim, position.id))
    return holding.length === 0 ? [] : [{ ...position, claims: holding, sources: countSources(corpus, holding) }]
  })
  const byArticle = Map.groupBy(claims, (claim) => claim.article)
  const cells = corpus.articles.map((article): MatrixCell => {
    const answering = byArticle.get(article.id)
    if (answering === undefined) return { kind: 'silent', article }
    const answers = answering.flatMap((claim) =>
      positions.filter(({ id }) => takes(claim, id)).map(({ id, label }) => ({ position: id, label, claim })),
    )
    return { kind: 'answers', article, answers }
  })
  return { question, positions, cells, sources: countSources(corpus, claims) }
}
