import { describe, expect, test } from 'vitest'
import type { PocketEdition } from '../../../src/domain/pocket-edition.ts'
import { carryIndex, restoreIndex } from '../../../src/pocket/carried-index.ts'
import { Library } from '../../../src/pocket/library.ts'

const EDITION: PocketEdition = {
  story: { title: 'The ferry', language: 'en' },
  articles: [
    {
      id: 'ferry',
      title: 'Ferry terminal closed',
      language: 'en',
      outlet: 'gazette',
      date: '2 April 2031',
      certainty: '',
      textSha256: '',
      notices: [],
      claims: [
        {
          id: 'closure',
          text: 'The terminal was closed.',
          quote: { exact: 'the terminal  was\nclosed', start: 0 },
          context: [],
          speaker: ['board'],
          sourcing: 'on-record',
          relayedBy: [],
          kind: 'event',
          about: [],
          answers: [],
          relations: [],
        },
      ],
    },
  ],
  actors: [
    { id: 'board', name: 'The Board', kind: 'organisation', aliases: [], descriptors: [] },
    { id: 'gazette', name: 'The Gazette', kind: 'outlet', aliases: [], descriptors: [] },
  ],
  questions: [],
  events: [],
  sources: [],
}
const library = new Library(EDITION)
const TEXT = 'Ferry terminal closed\n\nOn Tuesday the terminal  was\nclosed.'
const textOf = () => TEXT

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const fragment = (hit: object, content: string): Uint8Array<ArrayBuffer> =>
  bytes(`pagefind_dcd${JSON.stringify({ url: JSON.stringify(hit), content, word_count: 3, filters: {}, meta: {} })}`)
const chunk = (...document: number[]) => Uint8Array.from([...bytes('pagefind_dcd'), ...document])

const CLAIM_HIT = {
  kind: 'claim',
  title: 'The terminal was closed.',
  quote: 'the terminal  was\nclosed',
  url: 'articles/ferry.html#claim-closure',
  permalink: 'claims/ferry/closure.html',
  speaker: 'The Board',
  sourcing: 'on record',
  outlet: 'The Gazette',
  date: '2 April 2031',
  published: '2031-04-02',
  article: 'Ferry terminal closed',
  rank: 7,
}
const FILES = new Map([
  ['pagefind.js', bytes('export const x = 1')],
  ['index/b.pf_index', chunk(0x82, 0x61, 0x61, 0x05)],
  ['index/a.pf_index', chunk(0x81, 0x18, 0xff)],
  ['fragment/c.pf_fragment', fragment(CLAIM_HIT, 'The terminal was closed. the terminal was closed. Board Names')],
  [
    'fragment/a.pf_fragment',
    fragment(
      { kind: 'article', title: 'Ferry terminal closed', url: 'articles/ferry.html', ownWords: 7 },
      'Ferry terminal closed On Tuesday the terminal was closed. Ferry terminal closed names',
    ),
  ],
  ['fragment/o.pf_fragment', fragment({ kind: 'actor', title: 'Gone', url: 'actors/gone.html' }, 'Gone for good')],
])
const carried = carryIndex(FILES, library, textOf)
const restored = restoreIndex(carried, library, textOf)
const readFragment = (path: string) => {
  const text = new TextDecoder().decode(restored.get(path))
  expect(text).toMatch(/^pagefind_dcd/)
  const { url, ...rest } = JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string; content: string }
  return { hit: JSON.parse(url) as unknown, ...rest }
}

test('gives back the engine and the chunks of the index to the byte', () => {
  for (const path of ['pagefind.js', 'index/a.pf_index', 'index/b.pf_index']) {
    expect(restored.get(path), path).toEqual(FILES.get(path))
  }
  expect(restored.get('nothing')).toBeUndefined()
})

describe('a fragment', () => {
  test('of a claim gives back all that its result shows, and its words up to the names behind them', () => {
    expect(readFragment('fragment/c.pf_fragment')).toEqual({
      hit: CLAIM_HIT,
      content: 'The terminal was closed. the terminal was closed',
      word_count: 3,
      filters: {},
      meta: {},
    })
  })

  test('of an article has the words of the article as this document shows it', () => {
    expect(readFragment('fragment/a.pf_fragment').content).toBe(
      'Ferry terminal closed On Tuesday the terminal was closed. Ferry terminal closed',
    )
  })

  test('of anything that the edition doesn’t know is carried whole', () => {
    expect(readFragment('fragment/o.pf_fragment')).toMatchObject({
      hit: { kind: 'actor', title: 'Gone', url: 'actors/gone.html' },
      content: 'Gone for good',
    })
  })

  test('repeats nothing that the edition has', () => {
    const list = new TextDecoder().decode(carried.get('fragments.json'))
    for (const known of ['The terminal was closed', 'On Tuesday', 'The Gazette', 'claims/ferry/closure.html']) {
      expect(list).not.toContain(known)
    }
  })
})
