import { describe, expect, test } from 'vitest'
import { formerActors, formerArticles, formerClaims } from '../../../src/analysis/former-addresses.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus } from './invented-corpus.ts'

const corpus = inventCorpus({
  articles: [inventArticle('ferries', { formerIds: ['boats', 'ships'] }), inventArticle('terminal')],
  actors: [inventActor('holm', { formerIds: ['hulm', 'board'] }), inventActor('board')],
  claims: [inventClaim('ferries/late', { formerIds: ['delayed'] }), inventClaim('terminal/shut')],
  retired: {
    articles: [inventArticle('rumour', { formerIds: ['gossip'] })],
    actors: [],
    claims: [
      {
        ref: 'rumour/fire',
        formerRefs: ['gossip/fire', 'ferries/delayed'],
        article: 'rumour',
        text: 'There was a fire.',
        quote: 'a fire',
        on: '2031-05-01',
        reason: 'Invented.',
      },
    ],
  },
})

describe('former addresses', () => {
  test('lead articles and actors to their present ids, but never away from a page that exists', () => {
    const moves = [...formerArticles(corpus), ...formerActors(corpus)].map(({ from, to }) => `${from} > ${to.id}`)
    expect(moves).toEqual(['boats > ferries', 'ships > ferries', 'gossip > rumour', 'hulm > holm'])
  })

  test('of a claim follow its own former ids and those of its article, each once', () => {
    expect(formerClaims(corpus).map(({ from, to }) => `${from} > ${to.ref}`)).toEqual([
      'ferries/delayed > ferries/late',
      'boats/late > ferries/late',
      'boats/delayed > ferries/late',
      'ships/late > ferries/late',
      'ships/delayed > ferries/late',
      'gossip/fire > rumour/fire',
    ])
  })
})
