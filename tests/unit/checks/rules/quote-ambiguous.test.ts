import { expect, test } from 'vitest'
import { quoteAmbiguous } from '../../../../src/checks/rules/quote-ambiguous.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'words that stand once pass', changes: {}, at: [] },
  {
    name: 'words that stand twice are ambiguous, also in title and text',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: nine') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'words that overlap themselves stand twice',
    changes: { [GAZETTE]: swaps(['exact: Dockers doubt it.', 'exact: ha ha'], ['🚢 Dockers', '🚢 ha ha ha Dockers']) },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'a prefix makes them one',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: nine\n      prefix: "for "') },
    at: [],
  },
  {
    name: 'a suffix across a paragraph makes them one',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: days\n      suffix: "\\n\\n"') },
    at: [],
  },
  {
    name: 'a prefix that stands twice as well does not',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: ine\n      prefix: "n"') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(quoteAmbiguous, changes))).toEqual(at)
})

test('both places are shown, with a prefix for each', () => {
  const [finding] = findingsOf(quoteAmbiguous, { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: nine') })
  expect(finding?.reason).toBe(
    'The quote of claim "doubt" occurs twice in this article, so nobody can tell which place is meant.',
  )
  expect(finding?.details).toMatchObject([
    {
      occurrences: [
        { excerpt: 'Terminal closed for nine days The ferry terminal was …' },
        { excerpt: '…said. It will open “within nine working days” — by 15 …' },
      ],
    },
  ])
  expect(finding?.fix[0]).toBe(
    'Add prefix: or suffix: so that only one remains, for example prefix: "for " for the first and prefix: "“within " for the second.',
  )
})
