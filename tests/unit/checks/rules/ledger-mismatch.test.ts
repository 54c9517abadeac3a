import { expect, test } from 'vitest'
import { ledgerMismatch } from '../../../../src/checks/rules/ledger-mismatch.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'an article that its ledger makes of the source passes', changes: {}, at: [] },
  {
    name: 'a changed word is found where it stands',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', '🚢 Dockers deny it.') },
    at: ['content/articles/terminal-closed.md:41:85'],
  },
  {
    name: 'a lost word at the end is found there',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.\n', '🚢 Dockers doubt\n') },
    at: ['content/articles/terminal-closed.md:41:89'],
  },
  {
    name: 'a space for a no-break space is found',
    changes: { [GAZETTE]: swap('15\u00a0April', '15 April') },
    at: ['content/articles/terminal-closed.md:41:48'],
  },
  {
    name: 'an empty line more is found',
    changes: { [GAZETTE]: swap('Board said.\n', 'Board said.\n\n') },
    at: ['content/articles/terminal-closed.md:41:1'],
  },
  {
    name: 'an edit that does not fit is found in the ledger',
    changes: { 'ledgers/terminal-closed.yaml': swap('at: 6,', 'at: 7,') },
    at: ['content/ledgers/terminal-closed.yaml:3:5'],
  },
  {
    name: 'another title is found',
    changes: { [GAZETTE]: swap('title: Terminal closed for nine days', 'title: Terminal closed') },
    at: ['content/articles/terminal-closed.md:2:8'],
  },
  {
    name: 'a title of ours is not the one that was moved',
    changes: { [GAZETTE]: swap('outlet:', 'titleFrom: editor\noutlet:') },
    at: ['content/articles/terminal-closed.md:3:12'],
  },
  { name: 'a changed source is left to source-changed', changes: { 'sources/gazette.txt': 'Fog.' }, at: [] },
  {
    name: 'a missing ledger is left to ledger-missing',
    changes: { 'ledgers/terminal-closed.yaml': undefined },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(ledgerMismatch, changes))).toEqual(at)
})

test('the place where the words of an edit stand is offered', () => {
  const [finding] = findingsOf(ledgerMismatch, { 'ledgers/terminal-closed.yaml': swap('at: 6,', 'at: 7,') })
  expect(finding?.fix[0]).toBe('The words of the edit stand at 6: write at: 6')
})

test('both stretches are shown to the end of the paragraph', () => {
  const [finding] = findingsOf(ledgerMismatch, { [GAZETTE]: swap('the Harbour Board said.', 'the Board said.') })
  expect(finding?.details).toMatchObject([
    {
      rows: [
        { label: 'article', text: '…n 2 April 2031, the Board said.' },
        { label: 'ledger', text: '…n 2 April 2031, the Harbour Board said.' },
      ],
    },
  ])
})
