import { expect, test } from 'vitest'
import { sourceRegister } from '../../../src/analysis/source-register.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus } from './invented-corpus.ts'

const corpus = inventCorpus({
  articles: [inventArticle('a', { outlet: 'gazette', actors: ['stevedores'] })],
  actors: [
    inventActor('dockers', { kind: 'anonymous' }),
    inventActor('gazette', { kind: 'outlet' }),
    inventActor('holm', { kind: 'person' }),
    inventActor('pilots', { kind: 'anonymous' }),
    inventActor('stevedores', { kind: 'anonymous' }),
  ],
  claims: [
    inventClaim('a/1', { speaker: ['dockers'], sourcing: 'anonymous' }),
    inventClaim('a/2', { speaker: ['pilots', 'dockers'], sourcing: 'anonymous' }),
    inventClaim('a/3', { speaker: ['holm'], sourcing: 'document' }),
    inventClaim('a/4', { speaker: ['holm'] }),
    inventClaim('a/5', { speaker: ['holm'] }),
    inventClaim('a/6', { speaker: ['gazette'], sourcing: 'outlet' }),
    inventClaim('a/7', { speaker: ['dockers'], sourcing: 'document' }),
  ],
})
const refs = (claims: readonly { ref: string }[]) => claims.map(({ ref }) => ref)
const { anonymous, named, outlets } = sourceRegister(corpus)

test('every anonymous source is in the register, those that say nothing last', () => {
  expect(
    anonymous.map(({ actor, claims, articles }) => [actor.id, refs(claims), articles.map(({ id }) => id)]),
  ).toEqual([
    ['dockers', ['a/1', 'a/2', 'a/7'], ['a']],
    ['pilots', ['a/2'], ['a']],
    ['stevedores', [], ['a']],
  ])
})

test('named speakers stand with what they say, by sourcing', () => {
  expect(
    named.map(({ actor, bySourcing }) => [actor.id, bySourcing.map(({ value, claims }) => [value, refs(claims)])]),
  ).toEqual([
    [
      'holm',
      [
        ['on-record', ['a/4', 'a/5']],
        ['document', ['a/3']],
      ],
    ],
  ])
})

test('outlets stand with what they say in their own voice', () => {
  expect(outlets.map(({ actor, claims }) => [actor.id, refs(claims)])).toEqual([['gazette', ['a/6']]])
})

test('no claim is left out', () => {
  const listed = [...anonymous, ...named, ...outlets].flatMap(({ claims }) => refs(claims))
  expect(new Set(listed)).toEqual(new Set(refs(corpus.claims)))
})
