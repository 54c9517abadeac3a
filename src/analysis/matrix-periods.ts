import type { Article, Corpus } from '../domain/corpus.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { ARTICLES_TOGETHER, dayOfArticle, type Period, periodsOf } from './periods.ts'
import { type Portion, portions } from './portions.ts'
import { type AnsweredQuestion, answeredQuestions } from './question-matrix.ts'
import { type StoryLine, storyState, type StoryState } from './story-state.ts'

/** The part of the matrix whose articles were printed in a period. */
export interface MatrixPeriod {
  period: Period<Article>
  /** Every question, with the cells of these articles; its sources are counted over all. */
  rows: AnsweredQuestion[]
}

/** What a page holds: columns that can be read beside each other on a desk, cells, and answers with their words. */
const COLUMNS = 8
const CELLS = 400
const ANSWERS = 100

/** The matrix by the periods in which its articles were printed; empty where it is shown whole. */
export const matrixPeriods: (corpus: Corpus) => readonly MatrixPeriod[] = oncePerCorpus((corpus) => {
  if (corpus.articles.length <= ARTICLES_TOGETHER) return []
  const questions = answeredQuestions(corpus)
  const columns = corpus.articles.map((article, column) => ({
    article,
    column,
    answers: questions.reduce((sum, { cells }) => {
      const cell = cells[column]
      return sum + (cell?.kind === 'answers' ? cell.answers.length : 0)
    }, 0),
  }))
  const fits = (some: readonly (typeof columns)[number][]) =>
    some.length <= COLUMNS &&
    some.length * questions.length <= CELLS &&
    some.reduce((sum, { answers }) => sum + answers, 0) <= ANSWERS
  return periodsOf(columns, ({ article }) => dayOfArticle(article), fits).map(({ entries, ...period }) => ({
    period: { ...period, entries: entries.map(({ article }) => article) },
    rows: questions.map((question) => ({
      ...question,
      cells: entries.flatMap(({ column }) => question.cells[column] ?? []),
    })),
  }))
})

/** The lists under the matrix, in portions. */
export interface AnswerPortions {
  disputed: Portion<StoryState['disputed'][number]>[]
  agreed: Portion<StoryLine>[]
  'one-source': Portion<StoryLine>[]
  open: Portion<StoryLine>[]
}

/** The lists under the matrix: whole under one that is shown whole. */
export const answerPortions: (corpus: Corpus) => AnswerPortions = oncePerCorpus((corpus) => {
  const { disputed, agreed, singleSource, open } = storyState(corpus)
  // An answer names who gives it and where, which takes as much room as several claims.
  const size = matrixPeriods(corpus).length > 0 ? { each: 50, first: 10 } : undefined
  return {
    disputed: portions(disputed, size),
    agreed: portions(agreed, size),
    'one-source': portions(singleSource, size),
    open: portions(open, size),
  }
})
