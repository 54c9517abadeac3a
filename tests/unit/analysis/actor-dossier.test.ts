import { describe, expect, test } from 'vitest'
import { actorDossier } from '../../../src/analysis/actor-dossier.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus } from './invented-corpus.ts'

const corpus = inventCorpus({
  articles: [
    inventArticle('ferries', { outlet: 'gazette', actors: ['holm', 'echo'] }),
    inventArticle('terminal', { outlet: 'echo', republisher: 'gazette', actors: ['gazette'] }),
  ],
  claims: [
    inventClaim('ferries/late', { speaker: ['holm', 'board'], about: ['board'], relayedBy: ['echo'] }),
    inventClaim('terminal/shut', { speaker: ['board'], about: ['holm', 'holm'] }),
  ],
  actors: [
    inventActor('board'),
    inventActor('dockers', { partOf: 'board' }),
    inventActor('holm', { affiliation: ['board'] }),
  ],
})
const refs = (claims: readonly { ref: string }[]) => claims.map(({ ref }) => ref)

describe('the dossier of an actor', () => {
  test.each([
    { actor: 'holm', said: ['ferries/late'], saidAbout: ['terminal/shut'], relayed: [] },
    { actor: 'board', said: ['ferries/late', 'terminal/shut'], saidAbout: ['ferries/late'], relayed: [] },
    { actor: 'echo', said: [], saidAbout: [], relayed: ['ferries/late'] },
  ])('keeps apart what $actor said, what was said about it, and what it relayed', ({ actor, ...expected }) => {
    const { said, saidAbout, relayed } = actorDossier(corpus, actor)
    expect({ said: refs(said), saidAbout: refs(saidAbout), relayed: refs(relayed) }).toEqual(expected)
  })

  test.each([
    { actor: 'gazette', articles: ['ferries as outlet', 'terminal as republisher, mentioned'] },
    { actor: 'echo', articles: ['ferries as mentioned', 'terminal as outlet'] },
    { actor: 'board', articles: ['ferries as mentioned', 'terminal as mentioned'] },
  ])('lists the articles that $actor occurs in, and how', ({ actor, articles }) => {
    const appearances = actorDossier(corpus, actor).articles
    expect(appearances.map(({ article, as }) => `${article.id} as ${as.join(', ')}`)).toEqual(articles)
  })

  test('names who is part of an actor and who works for it', () => {
    const { members, affiliates } = actorDossier(corpus, 'board')
    expect([members, affiliates].map((actors) => actors.map(({ id }) => id))).toEqual([['dockers'], ['holm']])
  })

  test('is empty for an actor that nothing speaks of', () => {
    expect(actorDossier(corpus, 'nobody')).toEqual({
      said: [],
      saidAbout: [],
      relayed: [],
      articles: [],
      members: [],
      affiliates: [],
    })
  })
})
