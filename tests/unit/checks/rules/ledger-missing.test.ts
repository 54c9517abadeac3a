import { expect, test } from 'vitest'
import { ledgerMissing } from '../../../../src/checks/rules/ledger-missing.ts'
import { type Changes, findingsOf, placesOf } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'articles with ledgers pass', changes: {}, at: [] },
  {
    name: 'one without is found',
    changes: { 'ledgers/terminal-closed.yaml': undefined },
    at: ['content/articles/terminal-closed.md:8:9'],
  },
  { name: 'an empty ledger is one', changes: { 'ledgers/terminal-closed.yaml': 'edits: []\n' }, at: [] },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(ledgerMissing, changes))).toEqual(at)
})
