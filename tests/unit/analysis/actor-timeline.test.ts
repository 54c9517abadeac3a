import { expect, test } from 'vitest'
import { actorTimeline } from '../../../src/analysis/actor-timeline.ts'
import { day, inventArticle, inventClaim, inventCorpus, inventEvent } from './invented-corpus.ts'

const corpus = inventCorpus({
  articles: [inventArticle('a')],
  events: [inventEvent('closure')],
  claims: [
    inventClaim('a/june', { speaker: ['holm'], when: day('2031-06') }),
    inventClaim('a/by-may', { speaker: ['board'], about: ['holm'], when: day('[..2031-05]') }),
    inventClaim('a/april', { speaker: ['holm'], about: ['holm'], when: day('2031-04-02'), event: 'closure' }),
    inventClaim('a/april-too', { speaker: ['board'], about: ['holm'], when: day('2031-04-02') }),
    inventClaim('a/undated', { speaker: ['holm'], event: 'closure' }),
    inventClaim('a/timeless', { speaker: ['holm'] }),
    inventClaim('a/of-others', { speaker: ['board'], when: day('2031-01') }),
  ],
})
const { times, undated } = actorTimeline(corpus, 'holm')

test('what an actor says and what is said of it stand in the order of the day that is known', () => {
  expect(times.map(({ when, claims }) => [when, claims.map(({ id }) => id)])).toEqual([
    ['2031-04-02', ['april', 'april-too']],
    ['[..2031-05]', ['by-may']],
    ['2031-06', ['june']],
  ])
})

test('a claim on an event that gives no time gets none from others', () => {
  expect(undated.map(({ event, claims }) => [event.id, claims.map(({ id }) => id)])).toEqual([['closure', ['undated']]])
})

test('an actor that nothing dated concerns has an empty timeline', () => {
  expect(actorTimeline(corpus, 'fog')).toEqual({ times: [], undated: [] })
})
