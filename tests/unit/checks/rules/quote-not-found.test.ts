import { expect, test } from 'vitest'
import { quoteNotFound } from '../../../../src/checks/rules/quote-not-found.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'words that stand in the article pass', changes: {}, at: [] },
  {
    name: 'words that nobody wrote are found where they are quoted',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: Dockers deny it.') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'a quote may be the whole last word of the text, after an emoji',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: "🚢 Dockers doubt it."') },
    at: [],
  },
  {
    name: 'a quote may stand in the title',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: closed for nine days') },
    at: [],
  },
  {
    name: 'a title of ours is no text to quote',
    changes: {
      [GAZETTE]: swaps(
        ['exact: Dockers doubt it.', 'exact: closed for nine days'],
        ['outlet:', 'titleFrom: editor\noutlet:'],
      ),
    },
    at: ['content/articles/terminal-closed.md:34:14'],
  },
  {
    name: 'a no-break space is quoted as such',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: "by 15\\u00a0April"') },
    at: [],
  },
  {
    name: 'words of a withdrawn claim may be gone',
    changes: {
      [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: Gone.\n    retired: { on: "2031-05-01", reason: Gone. }'),
    },
    at: [],
  },
  {
    name: 'words of the source are looked for in the source, across its lines',
    changes: { [GAZETTE]: swap('exact: Subscribe, in: source', 'exact: "MENU\\n\\nTerminal", in: source') },
    at: [],
  },
  {
    name: 'words that only the source has are not in the article',
    changes: { [GAZETTE]: swap('exact: Subscribe, in: source', 'exact: Subscribe') },
    at: ['content/articles/terminal-closed.md:4:24'],
  },
  {
    name: 'words of a source that is missing are left to source-missing',
    changes: { 'sources/gazette.txt': undefined, [GAZETTE]: swap('exact: Subscribe', 'exact: Unsubscribe') },
    at: [],
  },
  {
    name: 'every other selector of an article is looked for, too',
    changes: {
      [GAZETTE]: swaps(
        ['exact: "on 2 April 2031"', 'exact: on 1 May'],
        ['exact: the Harbour Board said', 'exact: the Board told us'],
        ['    event: closure', '    event: closure\n    whenBasis: { exact: on 1 May }\n    context: [{ exact: fog }]'],
        [
          'claims:',
          'captions: [{ exact: A photo of fog }]\nnotices: [{ kind: garbled, quote: { exact: fgo }, note: Fog. }]\nclaims:',
        ],
        ['derivesFrom: []', 'derivesFrom: []\nderivesFromBasis: [{ exact: from fog }]'],
      ),
    },
    at: ['6:22', '8:29', '11:21', '24:24', '19:27', '23:25', '12:44'].map(
      (at) => `content/articles/terminal-closed.md:${at}`,
    ),
  },
  {
    name: 'the words that show a report are looked for in the article they name',
    changes: { 'reports/wire-report.yaml': swap('exact: The Wire had it first.', 'exact: The Wire was late.') },
    at: ['content/reports/wire-report.yaml:4:43'],
  },
  {
    name: 'a wrong prefix is pointed at',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: doubt it.\n      prefix: "Nobody "') },
    at: ['content/articles/terminal-closed.md:34:15'],
  },
  {
    name: 'a wrong suffix is pointed at',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: Dockers doubt\n      suffix: " this"') },
    at: ['content/articles/terminal-closed.md:34:15'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(quoteNotFound, changes))).toEqual(at)
})

const reasonOf = (changes: Changes) => findingsOf(quoteNotFound, changes).map(({ reason }) => reason)
const waysOutOf = (changes: Changes) => findingsOf(quoteNotFound, changes).flatMap(({ fix }) => fix)

test.each([
  [['exact: Dockers doubt it.', 'exact: fog'], 'The quote of claim "doubt" does not occur in this article.'],
  [['exact: said Mara Holm', 'exact: fog'], 'The attribution words of claim "nine-days" do not occur in this article.'],
  [['exact: "on 2 April 2031"', 'exact: fog'], 'The words under dateBasis do not occur in this article.'],
  [['exact: Subscribe', 'exact: fog'], 'The words under outletBasis do not occur in the source of this article.'],
] as const)('%j is told as: %s', ([from, to], reason) => {
  expect(reasonOf({ [GAZETTE]: swap(from, to) })).toEqual([reason])
})

test('the words of a report say in which file they are not', () => {
  expect(
    reasonOf({ 'reports/wire-report.yaml': swap('exact: The Wire had it first.', 'exact: The Wire was late.') }),
  ).toEqual(['The words under basis do not occur in content/articles/ferries-in-may.md.'])
})

test('the nearest passage is offered in whole words', () => {
  const changes = { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: ockers dout it') }
  expect(waysOutOf(changes)).toContain('If the claim means this passage, copy its words: Dockers doubt it')
})

test('the nearest passage keeps its closing quotation mark', () => {
  const changes = {
    [GAZETTE]: swap(
      'exact: It will open “within nine working days”',
      "exact: It would open 'within nine working days'",
    ),
  }
  expect(waysOutOf(changes)).toContain(
    'If the claim means this passage, copy its words: It will open “within nine working days”',
  )
})

test('nothing near is told by the place of similar words in another article', () => {
  const changes = { [ECHO]: swap('exact: Ferries will sail in May', 'exact: Dockers doubt it') }
  const [finding] = findingsOf(quoteNotFound, changes)
  expect(finding?.details).toEqual([
    { kind: 'elsewhere', place: expect.objectContaining({ file: 'content/articles/terminal-closed.md' }) as unknown },
  ])
})

test('a needless prefix can be removed', () => {
  const changes = { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: doubt it.\n      prefix: "Nobody "') }
  expect(waysOutOf(changes)).toEqual(['Remove prefix: the words occur only once.'])
})
