import { expect, test } from 'vitest'
import { notAnOutlet } from '../../../../src/checks/rules/not-an-outlet.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'outlets pass', changes: {}, at: [] },
  {
    name: 'a board is no outlet',
    changes: { [GAZETTE]: swap('outlet: harbour-gazette', 'outlet: harbour-board') },
    at: ['content/articles/terminal-closed.md:3:9'],
  },
  {
    name: 'nor a republisher',
    changes: { [GAZETTE]: swap('outlet:', 'republisher: mara-holm\noutlet:') },
    at: ['content/articles/terminal-closed.md:3:14'],
  },
  {
    name: 'nor the outlet of a report',
    changes: { 'reports/wire-report.yaml': swap('outlet: unknown', 'outlet: mara-holm') },
    at: ['content/reports/wire-report.yaml:2:9'],
  },
  {
    name: 'an actor that does not exist is left to target-not-found',
    changes: { [GAZETTE]: swap('outlet: harbour-gazette', 'outlet: gazette') },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(notAnOutlet, changes))).toEqual(at)
})
