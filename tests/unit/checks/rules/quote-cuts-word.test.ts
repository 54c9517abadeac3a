import { expect, test } from 'vitest'
import { quoteCutsWord } from '../../../../src/checks/rules/quote-cuts-word.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'whole words pass', changes: {}, at: [] },
  {
    name: 'a quote that ends inside a word is found',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: Dockers dou') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'a quote that begins inside a word is found',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: ockers doubt it.') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'the start and the end of the text are no cuts',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: Terminal closed') },
    at: [],
  },
  {
    name: 'an apostrophe ends a word',
    changes: {
      [GAZETTE]: swaps(
        ['exact: Dockers doubt it.', 'exact: Holm'],
        ['said Mara Holm. 🚢', 'said Mara Holm’s. 🚢'],
        ['exact: said Mara Holm', 'exact: said Mara'],
      ),
    },
    at: [],
  },
  {
    name: 'words that a copy has glued together may be parted',
    changes: { [GAZETTE]: swaps(['🚢 Dockers doubt it.', '🚢 theDockers doubt it.']) },
    at: [],
  },
  {
    name: 'scripts without spaces have no ends of words',
    changes: { [GAZETTE]: swaps(['exact: Dockers doubt it.', 'exact: 渡船'], ['🚢 Dockers', '🚢 渡船停航 Dockers']) },
    at: [],
  },
  {
    name: 'words of the source may be glued to others',
    changes: { [GAZETTE]: swap('exact: Subscribe, in: source', 'exact: ubscribe, in: source') },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(quoteCutsWord, changes))).toEqual(at)
})

test('the whole word is offered', () => {
  const [finding] = findingsOf(quoteCutsWord, { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: ockers dou') })
  expect(finding?.fix).toEqual(['Take the whole word: Dockers doubt'])
})
