import { expect, test } from 'vitest'
import { findAllButOne } from '../../../src/search/all-but-one.ts'
import type { Pagefind, PagefindResult } from '../../../src/search/pagefind.ts'
import type { WordQuery } from '../../../src/search/word-query.ts'

/** What is found without each word: the score of the best result. */
type ScoresWithout = Readonly<Record<string, number>>

const result = (score: number): PagefindResult => ({ id: 'en_0', score, words: [] })

/** An engine that only counts: how many records have a word. */
const counting = (records: Readonly<Record<string, number>>): Pagefind => ({
  search: (word) => Promise.resolve({ results: [], unfilteredResultCount: records[word] ?? 0 }),
})

const words = ['ferry', 'harbour', 'tide']
const query: WordQuery = { words, phrases: [], excluded: [] }

async function leftOut(
  scores: ScoresWithout,
  { asked = query, lost = [] as string[], records = {} as Readonly<Record<string, number>> } = {},
): Promise<string | undefined> {
  const found = await findAllButOne(counting(records), asked, lost, ({ words: searched }) => {
    const without = asked.words.find((word) => !searched.includes(word)) ?? ''
    const score = scores[without]
    return Promise.resolve(score === undefined ? [] : [result(score), result(0)])
  })
  return found?.leftOut
}

test.each([
  { name: 'the word without which the best result is best', scores: { ferry: 1, harbour: 3, tide: 2 }, is: 'harbour' },
  { name: 'none where every two of them stand apart too', scores: {}, is: undefined },
])('leaves out $name', async ({ scores, is }) => {
  expect(await leftOut(scores)).toBe(is)
})

test('leaves out the most common of words without which the best results are equal', async () => {
  const scores = { ferry: 2, harbour: 2, tide: 2 }
  expect(await leftOut(scores, { records: { ferry: 3, harbour: 5, tide: 9 } })).toBe('tide')
  expect(await leftOut(scores, { records: { ferry: 3, harbour: 7, tide: 5 } })).toBe('harbour')
})

test('leaves out a word that stands nowhere, and no other', async () => {
  expect(await leftOut({ ferry: 3, tide: 1 }, { lost: ['tide'] })).toBe('tide')
  expect(await leftOut({ ferry: 3 }, { lost: ['tide'] })).toBeUndefined()
  expect(await leftOut({ ferry: 3, tide: 1 }, { lost: ['ferry', 'tide'] })).toBeUndefined()
})

test('leaves nothing out of two words, or of one written twice', async () => {
  const scores = { ferry: 3, tide: 1 }
  expect(await leftOut(scores, { asked: { ...query, words: ['ferry', 'tide'] } })).toBeUndefined()
  expect(await leftOut(scores, { asked: { ...query, words: ['ferry', 'tide', 'tide'] } })).toBeUndefined()
})

test('keeps phrases and exclusions, and counts a phrase as a part', async () => {
  const asked = { words: ['ferry', 'tide'], phrases: ['the old harbour'], excluded: ['storm'] }
  const searched: object[] = []
  await findAllButOne(counting({}), asked, [], (one) => {
    searched.push(one)
    return Promise.resolve([])
  })
  expect(searched).toEqual([
    { ...asked, words: ['tide'] },
    { ...asked, words: ['ferry'] },
  ])
  const onlyPhrases = { ...asked, words: [], phrases: ['a b', 'c d', 'e f'] }
  expect(await leftOut({ '': 1 }, { asked: onlyPhrases })).toBeUndefined()
})
