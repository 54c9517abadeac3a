import { expect, test } from 'vitest'
import { actorSchema } from '../../../src/domain/actor.ts'
import { searchableNames } from '../../../src/structured-data/searchable-names.ts'

const actor = (id: string, name: string, aliases: unknown[] = [], identified = true) => ({
  ...actorSchema.parse({ name, kind: 'person', aliases, identified }),
  id,
})
const actors = [
  actor('mara-holm', 'Mara Holm', ['Holm', 'Minister Holm', 'Mårra Holm', { name: 'Холм', lang: 'ru' }]),
  actor('harbour', 'Harbour Board', ['the board', 'HB', 'Holm administration']),
  actor('some-paper', 'Unnamed paper of “Ferries”', [], false),
]
const { namesFor, aliases } = searchableNames(actors, ['The minister met the board of us. Minister Holm left.'])

test('gives every name of an actor whom the text concerns', () => {
  expect(namesFor('She left.', ['mara-holm'])).toEqual(['Mara Holm', 'Mårra', 'Холм', 'maraholmname'])
})

test('repeats no word that the text has', () => {
  expect(namesFor('Mara Holm, or Холм, left.', [])).toEqual(['Mårra', 'maraholmname'])
})

test.each(['Holm left', 'Mara H. Holm left', 'said Minister Holm.', 'Холм', 'Holm’s ferry'])(
  'gives every name of an actor whom the text mentions: %s',
  (text) => {
    expect(namesFor(text, [])).toEqual(expect.arrayContaining(['Mårra']))
  },
)

test('leaves out words of a name that are common words, or another actor’s name', () => {
  expect(namesFor('', ['mara-holm'])).not.toContain('Minister')
  expect(namesFor('', ['harbour'])).toEqual(['Harbour Board', 'HB', 'harbourboardname'])
})

test('takes no part of a word for a name', () => {
  expect(namesFor('Stockholm, Holmes and holm', [])).toEqual([])
})

test('finds an abbreviation with and without its dots', () => {
  expect(namesFor('The H.B. said', [])).toEqual(['Harbour Board', 'harbourboardname'])
  expect(namesFor('The HB said', [])).toEqual(['Harbour Board', 'harbourboardname'])
})

test('takes our description of an unnamed outlet for no name', () => {
  expect(namesFor('', ['some-paper'])).toEqual([])
})

test('takes a name inside a longer name for a mention, printed or given', () => {
  expect(namesFor('The Holm administration', [])).toEqual(
    expect.arrayContaining(['Harbour Board', 'Mara Holm', 'Mårra']),
  )
  const paper = actor('paper', 'The Holm Times')
  expect(searchableNames([paper, ...actors], []).namesFor('So it says.', ['paper'])).toContain('Mårra')
})

test('has a table of the names that can’t be found by their words', () => {
  expect(aliases).toEqual({
    'minister holm': 'maraholmname',
    'the board': 'harbourboardname',
    'holm administration': 'harbourboardname',
    hb: 'harbourboardname',
  })
})
