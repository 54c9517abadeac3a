import { expect, test } from 'vitest'
import { selfDerivation } from '../../../../src/checks/rules/self-derivation.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'works made from others pass', changes: {}, at: [] },
  {
    name: 'an article made from itself',
    changes: { [ECHO]: swap('reports/wire-report', 'articles/ferries-in-may') },
    at: ['content/articles/ferries-in-may.md:7:15'],
  },
  {
    name: 'two articles made from each other',
    changes: {
      [ECHO]: swap('reports/wire-report', 'articles/terminal-closed'),
      [GAZETTE]: swap('derivesFrom: []', 'derivesFrom: [articles/ferries-in-may]'),
    },
    at: ['content/articles/ferries-in-may.md:7:15', 'content/articles/terminal-closed.md:7:15'],
  },
  {
    name: 'a report made from an article that was made from it',
    changes: { 'reports/wire-report.yaml': swap('basis:', 'derivesFrom: [articles/ferries-in-may]\nbasis:') },
    at: ['content/articles/ferries-in-may.md:7:15', 'content/reports/wire-report.yaml:4:15'],
  },
  { name: 'an unknown origin passes', changes: { [ECHO]: swap('[reports/wire-report]', 'unknown') }, at: [] },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(selfDerivation, changes))).toEqual(at)
})
