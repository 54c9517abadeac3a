import { describe, expect, test } from 'vitest'
import { companionsOf, positionsOfActor } from '../../../src/analysis/actor-company.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus, inventQuestion } from './invented-corpus.ts'

const corpus = inventCorpus({
  articles: [inventArticle('a')],
  actors: ['mara-holm', 'harbour-board', 'dockers', 'northern-echo', 'fog'].map((id) => inventActor(id)),
  questions: [inventQuestion('when', ['april', 'may']), inventQuestion('who', ['board'])],
  claims: [
    inventClaim('a/1', {
      speaker: ['mara-holm'],
      about: ['harbour-board', 'mara-holm'],
      relayedBy: ['northern-echo'],
      answers: [{ question: 'who', position: 'board' }],
    }),
    inventClaim('a/2', {
      speaker: ['dockers'],
      about: ['mara-holm', 'harbour-board'],
      answers: [{ question: 'when', position: 'may' }],
    }),
    inventClaim('a/3', {
      speaker: ['mara-holm', 'dockers'],
      answers: [
        { question: 'when', position: 'may' },
        { question: 'when', position: 'april' },
      ],
    }),
  ],
})

describe('companions', () => {
  const shown = (actor: string) =>
    companionsOf(corpus, actor).map((companion) => [companion.actor.id, companion.claims.map(({ id }) => id).join(' ')])

  test('are those in the same claims, as speaker or spoken of, most claims first', () => {
    expect(shown('mara-holm')).toEqual([
      ['dockers', '3 2'],
      ['harbour-board', '1 2'],
    ])
    expect(shown('harbour-board')).toEqual([
      ['mara-holm', '1 2'],
      ['dockers', '2'],
    ])
  })

  test('are the same from both ends', () => {
    const actors = corpus.actors.map(({ id }) => id)
    const pairs = actors.flatMap((id) =>
      companionsOf(corpus, id).map(({ actor, claims }) => [id, actor.id, claims.length]),
    )
    const mirrored = pairs.map(([id, other, count]) => [other, id, count])
    expect(mirrored.map(String).sort()).toEqual(pairs.map(String).sort())
  })

  test('are not those who only passed a claim on', () => {
    expect(shown('northern-echo')).toEqual([])
  })
})

describe('the positions of an actor', () => {
  const shown = (actor: string) =>
    positionsOfActor(corpus, actor).map(({ question, answers }) => [
      question.id,
      ...answers.map(({ label, claim }) => `${label}: ${claim.id}`),
    ])

  test('are what it says itself, by question and in the order of its positions', () => {
    expect(shown('mara-holm')).toEqual([
      ['when', 'Label of april: 3', 'Label of may: 3'],
      ['who', 'Label of board: 1'],
    ])
    expect(shown('dockers')).toEqual([['when', 'Label of april: 3', 'Label of may: 2', 'Label of may: 3']])
  })

  test('are not what others say of it', () => {
    expect(shown('harbour-board')).toEqual([])
    expect(shown('fog')).toEqual([])
  })
})
