import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { PocketArticle, PocketClaim, RecordedWords } from '../../../src/domain/pocket-edition.ts'
import { summarise, verifyArticle } from '../../../src/pocket/verify-edition.ts'

const TEXT =
  'The ferry terminal 😀 was closed.\n\n“It reopens in May,” the board said. “It reopens in May,” the paper said.'

const recorded = (exact: string, around: { prefix?: string; suffix?: string } = {}): RecordedWords => {
  const { prefix = '', suffix = '' } = around
  const unit = TEXT.indexOf(prefix + exact + suffix) + prefix.length
  return { exact, ...around, start: [...TEXT.slice(0, unit)].length }
}

const claim = (id: string, quote: RecordedWords, more: Partial<PocketClaim> = {}): PocketClaim => ({
  id,
  text: `The claim ${id}.`,
  quote,
  context: [],
  speaker: ['board'],
  sourcing: 'on-record',
  relayedBy: [],
  kind: 'event',
  about: [],
  answers: [],
  relations: [],
  ...more,
})

const ARTICLE: PocketArticle = {
  id: 'ferry',
  title: 'The ferry',
  language: 'en',
  outlet: 'gazette',
  date: '2 April 2031',
  certainty: '',
  textSha256: createHash('sha256').update(TEXT).digest('hex'),
  notices: [],
  claims: [
    claim('closure', recorded('terminal 😀 was closed')),
    claim('whole', recorded('The ferry terminal 😀 was closed')),
    claim('may', recorded('It reopens in May', { suffix: ',” the board' }), {
      attribution: recorded('the board said'),
      context: [recorded('The ferry')],
    }),
  ],
}

const broken = (text: string): string[] => {
  const { brokenClaims } = summarise([verifyArticle(ARTICLE, text)])
  return brokenClaims.map(({ claim: { id }, broken: words }) => `${id}: ${words.map(({ role }) => role).join(', ')}`)
}

test('everything stands in the text as it was recorded', () => {
  expect(summarise([verifyArticle(ARTICLE, TEXT)])).toEqual({
    quotes: { holding: 3, all: 3 },
    furtherWords: { holding: 2, all: 2 },
    texts: { holding: 1, all: 1 },
    changedArticles: [],
    brokenClaims: [],
  })
})

describe('a change breaks the claims whose words it touches, and no others', () => {
  const cases = [
    { name: 'in words of one claim', from: 'the board said', to: 'the bourd said', claims: ['may: attribution'] },
    { name: 'in words of two', from: 'closed.', to: 'clased.', claims: ['closure: quote', 'whole: quote'] },
    { name: 'in words of all three', from: 'The ferry', to: 'The fery', claims: ['whole: quote', 'may: context'] },
    { name: 'in no words of a claim', from: 'the paper', to: 'the popper', claims: [] },
    { name: 'in words that only tell where a quote stands', from: ',” the board', to: ';” the board', claims: [] },
    { name: 'that moves everything behind it', from: '.\n\n“', to: '. And more.\n\n“', claims: [] },
    { name: 'in an emoji', from: '😀', to: '😁', claims: ['closure: quote', 'whole: quote'] },
  ]
  test.each(cases)('$name', ({ from, to, claims }) => {
    expect(TEXT).toContain(from)
    const changed = TEXT.replace(from, to)
    expect(broken(changed)).toEqual(claims)
    expect(summarise([verifyArticle(ARTICLE, changed)]).texts).toEqual({ holding: 0, all: 1 })
  })
})

test('an article that is gone breaks everything', () => {
  expect(broken('')).toHaveLength(3)
})
