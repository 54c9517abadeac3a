import { expect, test } from 'vitest'
import { relayChain } from '../../../src/analysis/relay-chain.ts'
import { inventArticle, inventClaim } from './invented-corpus.ts'

test.each([
  {
    name: 'leads from the speaker through those who relay to outlet and republisher',
    claim: { speaker: ['holm'], relayedBy: ['wire', 'echo'] },
    article: { outlet: 'gazette', republisher: 'feed' },
    chain: ['speaker holm', 'relay wire', 'relay echo', 'outlet gazette', 'republisher feed'],
  },
  {
    name: 'names an outlet that speaks for itself once',
    claim: { speaker: ['gazette'] },
    article: { outlet: 'gazette', republisher: 'feed' },
    chain: ['speaker gazette', 'republisher feed'],
  },
  {
    name: 'keeps several speakers on one station',
    claim: { speaker: ['holm', 'gazette'] },
    article: { outlet: 'gazette' },
    chain: ['speaker holm+gazette', 'outlet gazette'],
  },
])('the chain $name', ({ claim, article, chain }) => {
  const stations = relayChain(inventClaim('a/one', claim), inventArticle('a', article))
  expect(stations.map(({ as, actors }) => `${as} ${actors.join('+')}`)).toEqual(chain)
})
