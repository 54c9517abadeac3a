import { expect, test } from 'vitest'
import { resolveNames } from '../../../src/search/resolve-names.ts'

const aliases = {
  'minister holm': 'maraholmname',
  'the board': 'boardname',
  hb: 'boardname',
  'the board of us': 'usname',
}

test.each([
  { name: 'a name of two words', typed: ['Minister', 'Hólm', 'resigns'], words: ['maraholmname', 'resigns'] },
  { name: 'the longest name', typed: ['the', 'board', 'of', 'us'], words: ['usname'] },
  {
    name: 'names after one another',
    typed: ['Minister', 'Holm', 'the', 'board'],
    words: ['maraholmname', 'boardname'],
  },
])('resolves $name, and keeps what its words find', ({ typed, words }) => {
  expect(resolveNames(typed, aliases)).toEqual({ words, typedWordsFindToo: true })
})

test('says that the words of an abbreviation find something else', () => {
  expect(resolveNames(['H.B.', 'closes'], aliases)).toEqual({
    words: ['boardname', 'closes'],
    typedWordsFindToo: false,
  })
})

test.each([[['board']], [['constructor']], [[]]])('leaves words that are no name: %j', (typed) => {
  expect(resolveNames(typed, aliases)).toBeUndefined()
})
