import { expect, test } from 'vitest'
import { reportUnused } from '../../../../src/checks/rules/report-unused.ts'
import { type Changes, findingsOf, placesOf, ECHO, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'reports that articles derive from pass', changes: {}, at: [] },
  {
    name: 'one that nothing derives from is found',
    changes: { [ECHO]: swap('[reports/wire-report]', 'unknown') },
    at: ['content/reports/wire-report.yaml:1:1'],
  },
  {
    name: 'one that another report derives from passes',
    changes: {
      'reports/wire-report.yaml': swap('basis:', 'derivesFrom: [reports/diary]\nbasis:'),
      'reports/diary.yaml': 'title: A diary\noutlet: unknown\ndate: unknown\nbasis: [{ outside: Known. }]\n',
    },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(reportUnused, changes))).toEqual(at)
})
