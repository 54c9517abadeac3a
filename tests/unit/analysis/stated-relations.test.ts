import { expect, test } from 'vitest'
import {
  countStating,
  groupByKind,
  relationsOfArticle,
  conflictsOfSpeaker,
  statedRelations,
} from '../../../src/analysis/stated-relations.ts'
import { inventArticle, inventClaim, inventCorpus } from './invented-corpus.ts'

const corpus = inventCorpus({
  articles: [inventArticle('gazette'), inventArticle('echo')],
  claims: [
    inventClaim('gazette/nine-days', { speaker: ['mara-holm'] }),
    inventClaim('gazette/doubt', { speaker: ['dockers'] }),
    inventClaim('echo/nine-weeks', {
      speaker: ['northern-echo'],
      relations: [
        { kind: 'repeats', to: 'gazette/doubt' },
        { kind: 'contradicts', to: 'gazette/nine-days', note: 'Days there, weeks here.' },
        { kind: 'contradicts', to: 'gazette/withdrawn' },
      ],
    }),
  ],
})
const namesOf = (relations: readonly { kind: string; to: { ref: string } }[]) =>
  relations.map(({ kind, to }) => `${kind} ${to.ref}`)

test('gives each relation once, without those that lead to a withdrawn claim', () => {
  expect(namesOf(statedRelations(corpus))).toEqual(['repeats gazette/doubt', 'contradicts gazette/nine-days'])
})

test('puts contradictions first and leaves out kinds that do not occur', () => {
  expect(groupByKind(statedRelations(corpus)).map(({ kind }) => kind)).toEqual(['contradicts', 'repeats'])
})

test('counts a claim once, however many claims it bears on', () => {
  expect(countStating(statedRelations(corpus))).toBe(1)
})

test.each(['gazette', 'echo'])('gives the article %s its relations, whichever end it is', (article) => {
  expect(relationsOfArticle(corpus, article)).toHaveLength(2)
})

test.each([
  ['mara-holm', ['contradicts gazette/nine-days']],
  ['dockers', []],
  ['northern-echo', ['contradicts gazette/nine-days']],
  ['nobody', []],
])('gives %s what its words are in conflict with', (actor, expected) => {
  expect(namesOf(conflictsOfSpeaker(corpus, actor))).toEqual(expected)
})
