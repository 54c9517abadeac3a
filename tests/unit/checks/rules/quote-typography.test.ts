import { expect, test } from 'vitest'
import { quoteTypography } from '../../../../src/checks/rules/quote-typography.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'words set as in the article pass', changes: {}, at: [] },
  {
    name: 'straight quotation marks for curly ones are found',
    changes: {
      [GAZETTE]: swap(
        'exact: It will open “within nine working days”',
        'exact: It will open "within nine working days"',
      ),
    },
    at: ['content/articles/terminal-closed.md:23:14'],
  },
  {
    name: 'a space for a no-break space is found',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: by 15 April') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'another letter is no typography',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: dockers doubt it.') },
    at: [],
  },
  {
    name: 'words at the very end are found',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: Dockers  doubt it.') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(quoteTypography, changes))).toEqual(at)
})

const pasteOf = (changes: Changes) => findingsOf(quoteTypography, changes)[0]?.details?.[0]

test.each([
  [
    'exact: It will open "within nine working days" -- by',
    'The article has “ ” and —; the quote has " and --. Paste this line:',
    'exact: "It will open “within nine working days” — by"',
  ],
  [
    'exact: "by 15 April"',
    'The article has a no-break space; the quote has a space. Paste this line:',
    String.raw`exact: "by 15\u00a0April"`,
  ],
  [
    'exact: Dockers  doubt it.',
    'The article has a space; the quote has 2 spaces. Paste this line:',
    'exact: "Dockers doubt it."',
  ],
  [
    'exact: "Dockers dou\\u00adbt it."',
    'The article has none; the quote has an invisible sign (U+00AD). Paste this line:',
    'exact: "Dockers doubt it."',
  ],
])('%j is answered by a line to paste', (written, label, line) => {
  expect(pasteOf({ [GAZETTE]: swap('exact: Dockers doubt it.', written) })).toEqual({ kind: 'paste', label, line })
})

test('a prefix that is set in another way is corrected, too', () => {
  const written = "exact: within nine\n      prefix: 'open \"'"
  expect(pasteOf({ [GAZETTE]: swap('exact: Dockers doubt it.', written) })).toMatchObject({ line: 'prefix: "open “"' })
})

test('words that several places have in another setting are not chosen between', () => {
  const changes = {
    [GAZETTE]: swaps(
      ['exact: Dockers doubt it.', "exact: don't"],
      ['🚢 Dockers', '🚢 They don’t, Sundays they don’t. Dockers'],
    ),
  }
  expect(pasteOf(changes)).toMatchObject({ kind: 'occurrences', occurrences: [{}, {}] })
})
