import { describe, expect, test } from 'vitest'
import { answeredQuestions } from '../../../src/analysis/question-matrix.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus, inventQuestion } from './invented-corpus.ts'

const may = { question: 'when', position: 'may' }
const corpus = inventCorpus({
  articles: [
    inventArticle('a', { outlet: 'gazette' }),
    inventArticle('b', { outlet: 'echo' }),
    inventArticle('c', { outlet: 'wire' }),
    inventArticle('d', { outlet: 'mirror' }),
  ],
  actors: ['gazette', 'echo', 'wire', 'mirror'].map((id) => inventActor(id, { kind: 'outlet' })),
  questions: [inventQuestion('when', ['april', 'may']), inventQuestion('who', ['nobody'])],
  claims: [
    inventClaim('a/both', { answers: [{ question: 'when', position: 'undecided' }, may] }),
    inventClaim('a/twice', { answers: [may], speaker: ['dockers'] }),
    inventClaim('b/may', { answers: [may] }),
    inventClaim('c/other', { answers: [{ question: 'who', position: 'nobody' }] }),
  ],
})
const when = answeredQuestions(corpus).find(({ question }) => question.id === 'when')

describe('the positions of a question', () => {
  test('are those that claims take, in its own order, the open ones last', () => {
    expect(when?.positions.map(({ id, label, isOpen }) => ({ id, label, isOpen }))).toEqual([
      { id: 'may', label: 'Label of may', isOpen: false },
      { id: 'undecided', label: 'Not decided', isOpen: true },
    ])
  })

  test('have their claims in order and their sources counted', () => {
    const [position] = when?.positions ?? []
    expect(position?.claims.map(({ ref }) => ref)).toEqual(['a/both', 'a/twice', 'b/may'])
    expect(position?.sources).toEqual({ articles: 2, independent: 2, unknownOrigin: 0 })
  })
})

describe('the cells of a question', () => {
  test('are one for each article, and none is blank', () => {
    expect(when?.cells.map(({ article, kind }) => [article.id, kind])).toEqual([
      ['a', 'answers'],
      ['b', 'answers'],
      ['c', 'silent'],
      ['d', 'silent'],
    ])
  })

  test('hold every answer of an article, by claim and then by position', () => {
    const [cell] = when?.cells ?? []
    const answers = cell?.kind === 'answers' ? cell.answers : []
    expect(answers.map(({ claim, position, label }) => [claim.ref, position, label])).toEqual([
      ['a/both', 'may', 'Label of may'],
      ['a/both', 'undecided', 'Not decided'],
      ['a/twice', 'may', 'Label of may'],
    ])
  })
})

test('the sources of a question are those of all its claims, each once', () => {
  expect(when?.sources).toEqual({ articles: 2, independent: 2, unknownOrigin: 0 })
})

test('a question without claims has silent cells and no position', () => {
  const [asked] = answeredQuestions(
    inventCorpus({ articles: [inventArticle('a')], questions: [inventQuestion('why', ['fog'])] }),
  )
  expect(asked).toMatchObject({ positions: [], cells: [{ kind: 'silent' }], sources: { articles: 0 } })
})

test('the question that most articles answer comes first, and equals stand as in the corpus', () => {
  const questions = ['how', 'what', 'when'].map((id) => inventQuestion(id, ['x']))
  const answering = (article: string, ...ids: string[]) =>
    inventClaim(`${article}/c`, { answers: ids.map((question) => ({ question, position: 'x' })) })
  const articles = ['a', 'b'].map((id) => inventArticle(id))
  const claims = [answering('a', 'when', 'how'), answering('b', 'when', 'what')]
  const asked = answeredQuestions(inventCorpus({ articles, questions, claims }))
  expect(asked.map(({ question }) => question.id)).toEqual(['when', 'how', 'what'])
})
