import { expect, test } from 'vitest'
import { evidenceProfile } from '../../../src/analysis/evidence-profile.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus } from './invented-corpus.ts'

const article = inventArticle('a', { outlet: 'gazette', blocks: [{ kind: 'paragraph', start: 0, end: 100 }] })
const corpus = inventCorpus({
  articles: [article, inventArticle('b')],
  actors: [
    inventActor('gazette', { kind: 'outlet' }),
    inventActor('mara-holm', { kind: 'person' }),
    inventActor('harbour-board'),
    inventActor('dockers', { kind: 'anonymous' }),
  ],
  claims: [
    inventClaim('a/1', {
      quote: { exact: 'closed for\u00a0nine  days' },
      position: { start: 0, end: 20 },
      speaker: ['mara-holm', 'harbour-board'],
    }),
    inventClaim('a/2', {
      quote: { exact: 'nine days' },
      position: { start: 10, end: 30 },
      speaker: ['mara-holm'],
      relayedBy: ['gazette'],
      kind: 'plan',
    }),
    inventClaim('a/3', {
      quote: { exact: 'doubt' },
      position: { start: 12, end: 18 },
      speaker: ['dockers'],
      sourcing: 'anonymous',
      kind: 'plan',
    }),
    inventClaim('a/4', {
      quote: { exact: 'all is well' },
      position: { start: 50, end: 60 },
      speaker: ['gazette'],
      sourcing: 'outlet',
      kind: 'plan',
    }),
    inventClaim('b/1', { speaker: ['dockers'], sourcing: 'anonymous' }),
  ],
})
const profile = evidenceProfile(corpus, article)
const shown = (shares: readonly { value: string | number; claims: readonly { id: string }[]; words: number }[]) =>
  shares.map(({ value, claims, words }) => [value, claims.map(({ id }) => id).join(' '), words])
const voices = (speakers: readonly { actor: string; claims: readonly { id: string }[] }[]) =>
  speakers.map(({ actor, claims }) => [actor, claims.map(({ id }) => id).join(' ')])

test('claims are counted by sourcing, most claims first, with the words of their quotes', () => {
  expect(shown(profile.bySourcing)).toEqual([
    ['on-record', '1 2', 6],
    ['anonymous', '3', 1],
    ['outlet', '4', 3],
  ])
})

test('and by kind', () => {
  expect(shown(profile.byKind)).toEqual([
    ['plan', '2 3 4', 6],
    ['event', '1', 4],
  ])
})

test('and by how many stand between', () => {
  expect(shown(profile.byRelayDepth)).toEqual([
    [0, '1 3 4', 8],
    [1, '2', 2],
  ])
})

test('the shares of each count add up to all', () => {
  for (const shares of [profile.bySourcing, profile.byKind, profile.byRelayDepth]) {
    expect(shares.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(profile.claims.length)
    expect(shares.reduce((sum, { words }) => sum + words, 0)).toBe(profile.words)
  }
})

test('named speakers are those on record, and an outlet that speaks for itself is none', () => {
  expect(voices(profile.namedSpeakers)).toEqual([
    ['mara-holm', '1 2'],
    ['harbour-board', '1'],
  ])
})

test('anonymous sources are kept apart, those of this article only', () => {
  expect(voices(profile.anonymousSpeakers)).toEqual([['dockers', '3']])
})

test('text that two quotes share is covered once', () => {
  expect([profile.covered, profile.textLength]).toEqual([40, 100])
})

test('an article without claims or text has a profile of zeros', () => {
  expect(evidenceProfile(corpus, inventArticle('empty'))).toMatchObject({
    claims: [],
    words: 0,
    bySourcing: [],
    covered: 0,
    textLength: 0,
  })
})
