import type { AnchoredClaim, Article, Corpus, Question } from '../domain/corpus.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { type Portion, LONGEST_LIST, portions } from './portions.ts'
import { type HistoryStep, positionHistory } from './position-history.ts'
import { type AnsweredQuestion, answeredQuestions, type HeldPosition } from './question-matrix.ts'

/** Everything on the page of a question, in portions. */
export interface QuestionPortions {
  positions: { position: HeldPosition; claims: Portion<AnchoredClaim>[] }[]
  history: Portion<HistoryStep>[]
  silent: Portion<Article>[]
}

/** Claims with their words, and steps with what is not sure of them, of which a page holds fewer than of links. */
const CLAIMS = 100
const FIRST = 15

/** Everything on the page of a question: each list whole where all entries together make one list, else only its beginning. */
export function questionPortions(corpus: Corpus, question: string): QuestionPortions {
  const lists = portionsByQuestion(corpus).get(question)
  if (lists === undefined) throw new RangeError(`The corpus has no question "${question}".`)
  return lists
}

const portionsByQuestion = oncePerCorpus(
  (corpus) => new Map(answeredQuestions(corpus).map((answered) => [answered.question.id, inPortions(answered)])),
)

function inPortions(answered: AnsweredQuestion): QuestionPortions {
  const silent = answered.cells.filter(({ kind }) => kind === 'silent').map(({ article }) => article)
  const history = positionHistory(answered)
  const held = answered.positions.flatMap(({ claims }) => claims)
  const isLong = [held, history, silent].flat().length > LONGEST_LIST
  const size = isLong ? { each: CLAIMS, first: FIRST } : undefined
  return {
    positions: answered.positions.map((position) => ({ position, claims: portions(position.claims, size) })),
    history: portions(history, size),
    silent: portions(silent, isLong ? { each: LONGEST_LIST, first: FIRST } : undefined),
  }
}

/** A further portion of a list on the page of a question. */
export type FurtherQuestionPortion = { question: Question } & (
  | { list: 'claims'; position: HeldPosition; portion: Portion<AnchoredClaim> }
  | { list: 'history'; portion: Portion<HistoryStep> }
  | { list: 'silent'; portion: Portion<Article> }
)

/** All portions of all questions’ lists that don’t stand where their list begins. */
export const furtherQuestionPortions = (corpus: Corpus): FurtherQuestionPortion[] =>
  corpus.questions.flatMap((question) => {
    const { positions, history, silent } = questionPortions(corpus, question.id)
    return [
      ...positions.flatMap(({ position, claims }) =>
        claims.map((portion) => ({ question, list: 'claims' as const, position, portion })),
      ),
      ...history.map((portion) => ({ question, list: 'history' as const, portion })),
      ...silent.map((portion) => ({ question, list: 'silent' as const, portion })),
    ].filter(({ portion }) => portion.number > 1)
  })
