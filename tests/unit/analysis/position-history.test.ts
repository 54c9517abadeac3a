import { expect, test } from 'vitest'
import { positionHistory } from '../../../src/analysis/position-history.ts'
import { answeredQuestions } from '../../../src/analysis/question-matrix.ts'
import { day, inventArticle, inventClaim, inventCorpus, inventQuestion } from './invented-corpus.ts'

const answering = (ref: string, position: string) => inventClaim(ref, { answers: [{ question: 'when', position }] })

/** Articles printed in this order, the first four answering. */
const corpus = inventCorpus({
  articles: [
    inventArticle('gazette', { date: day('2031-04-02') }),
    inventArticle('echo', { date: day('[2031-04-05..2031-04-20]') }),
    inventArticle('wire', { date: day('2031-04-10') }),
    inventArticle('undated'),
    inventArticle('mute'),
  ],
  claims: [
    answering('gazette/april', 'april'),
    answering('echo/april', 'april'),
    answering('echo/may', 'may'),
    answering('echo/may-again', 'may'),
    answering('wire/untold', 'undisclosed'),
    answering('undated/may', 'may'),
  ],
  questions: [inventQuestion('when', ['april', 'may'])],
})
const answered = answeredQuestions(corpus).find(({ question }) => question.id === 'when')
const steps = answered === undefined ? [] : positionHistory(answered)

test('lists the articles that answer, in order of publication', () => {
  expect(steps.map(({ article }) => article.id)).toEqual(['gazette', 'echo', 'wire', 'undated'])
})

test('tells positions that are new from those taken before, each once an article', () => {
  expect(steps.map(({ positions }) => positions.map(({ id, isNew }) => `${id} ${isNew ? 'new' : 'again'}`))).toEqual([
    ['april new'],
    ['april again', 'may new'],
    ['undisclosed new'],
    ['may again'],
  ])
})

test('says where the order is not sure: overlapping dates, and a date that is not known', () => {
  const ids = steps.map(({ unsureAfter }) => (unsureAfter === 'all' ? 'all' : unsureAfter.map(({ id }) => id)))
  expect(ids).toEqual([[], [], ['echo'], 'all'])
})
