import { expect, test } from 'vitest'
import { ledgerUnused } from '../../../../src/checks/rules/ledger-unused.ts'
import { type Changes, findingsOf, placesOf } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'ledgers of articles pass', changes: {}, at: [] },
  {
    name: 'one of no article is found',
    changes: { 'ledgers/terminal-close.yaml': 'edits: []\n' },
    at: ['content/ledgers/terminal-close.yaml'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(ledgerUnused, changes))).toEqual(at)
})

test('the nearest article is offered', () => {
  const [finding] = findingsOf(ledgerUnused, { 'ledgers/terminal-close.yaml': 'edits: []\n' })
  expect(finding?.fix[0]).toBe("Give it the name of the article's file, for example terminal-closed.yaml.")
})
