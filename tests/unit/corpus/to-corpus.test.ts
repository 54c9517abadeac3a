import { describe, expect, test } from 'vitest'
import { type CorpusParts, toCorpus } from '../../../src/corpus/to-corpus.ts'
import { claimSchema } from '../../../src/domain/claim.ts'
import { day, inventActor, inventArticle, inventCorpus, inventEvent } from '../analysis/invented-corpus.ts'

const retired = { on: '2031-04-02', reason: 'It was misread.' }
const TEXT = 'Ferry closed\n\nNine days, then 🚢 ten days.'

const claim = (id: string, exact: string, fields: object = {}) =>
  claimSchema.parse({
    id,
    text: `What ${id} says.`,
    quote: { exact },
    speaker: ['harbour-board'],
    sourcing: 'on-record',
    kind: 'event',
    ...fields,
  })

const entry = (id: string, fields: Partial<CorpusParts['articles'][number]> = {}): CorpusParts['articles'][number] => ({
  ...inventArticle(id, { text: TEXT }),
  claims: [],
  ...fields,
})

const corpusOf = (parts: Partial<CorpusParts>) => {
  const { story, actors, events, questions, reports } = inventCorpus()
  return toCorpus({ story, articles: [], actors, events, questions, reports, ...parts })
}

describe('the order of a corpus', () => {
  test('is that of publication for articles, those without a date last', () => {
    const articles = [
      entry('b', { date: 'unknown' }),
      entry('a', { date: 'unknown' }),
      entry('d', { date: day('2031-04-02') }),
      entry('e', { date: day('2031-04') }),
      entry('c', { date: day('2031-04-02') }),
      entry('f', { date: day('[..2030]') }),
    ]
    expect(corpusOf({ articles }).articles.map(({ id }) => id)).toEqual(['f', 'e', 'c', 'd', 'a', 'b'])
  })

  test('is that of their articles and their words for claims', () => {
    const articles = [
      entry('later', { date: day('2031-05'), claims: [claim('x', 'Ferry')] }),
      entry('earlier', {
        date: day('2031-04'),
        claims: [claim('ten', 'ten days'), claim('all', 'Nine days, then'), claim('nine', 'Nine days')],
      }),
    ]
    expect(corpusOf({ articles }).claims.map(({ ref }) => ref)).toEqual([
      'earlier/nine',
      'earlier/all',
      'earlier/ten',
      'later/x',
    ])
  })

  test('is that of their ids for everything else, whatever order they came in', () => {
    const corpus = corpusOf({
      actors: ['b', 'c', 'a'].map((id) => inventActor(id)),
      events: ['z', 'y'].map((id) => inventEvent(id)),
    })
    expect(corpus.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(corpus.events.map(({ id }) => id)).toEqual(['y', 'z'])
  })
})

describe('a claim', () => {
  test('knows its article and where its words stand, in code points', () => {
    const [found] = corpusOf({ articles: [entry('a', { claims: [claim('ten', 'ten days')] })] }).claims
    expect(found).toMatchObject({ ref: 'a/ten', article: 'a', id: 'ten', position: { start: 32, end: 40 } })
    expect([...TEXT].slice(32, 40).join('')).toBe('ten days')
  })

  test.each(['eleven days', 'days'])('whose words do not stand once is left out (%s)', (exact) => {
    expect(corpusOf({ articles: [entry('a', { claims: [claim('x', exact)] })] }).claims).toEqual([])
  })

  test('keeps its former ids', () => {
    const articles = [entry('a', { claims: [claim('x', 'Ferry', { formerIds: ['y'] })] })]
    expect(corpusOf({ articles }).claims[0]?.formerIds).toEqual(['y'])
  })
})

describe('what is withdrawn', () => {
  test('is kept apart: a claim, even where its words no longer stand', () => {
    const corpus = corpusOf({
      articles: [
        entry('a', { claims: [claim('x', 'eleven days', { retired, formerIds: ['w'] }), claim('y', 'Ferry')] }),
      ],
    })
    expect(corpus.claims.map(({ ref }) => ref)).toEqual(['a/y'])
    expect(corpus.retired.claims).toEqual([
      { ref: 'a/x', formerRefs: ['a/w'], article: 'a', text: 'What x says.', quote: 'eleven days', ...retired },
    ])
  })

  test('is kept apart: an article, and with it all its claims', () => {
    const own = { on: '2031-01-01', reason: 'Twice.' }
    const corpus = corpusOf({
      articles: [entry('a', { retired, claims: [claim('x', 'Ferry'), claim('y', 'Ferry', { retired: own })] })],
    })
    expect([corpus.articles, corpus.claims]).toEqual([[], []])
    expect(corpus.retired.articles.map(({ id }) => id)).toEqual(['a'])
    expect(corpus.retired.claims.map(({ ref, reason }) => [ref, reason])).toEqual([
      ['a/x', retired.reason],
      ['a/y', own.reason],
    ])
  })

  test('is kept apart: an actor', () => {
    const corpus = corpusOf({ actors: [inventActor('a', { retired }), inventActor('b')] })
    expect(corpus.actors.map(({ id }) => id)).toEqual(['b'])
    expect(corpus.retired.actors.map(({ id }) => id)).toEqual(['a'])
  })
})

test('an article of the corpus holds no claims of its own', () => {
  const [article] = corpusOf({ articles: [entry('a', { claims: [claim('x', 'Ferry')] })] }).articles
  expect(article).not.toHaveProperty('claims')
})
