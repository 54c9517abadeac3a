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
    name: 'two articles made from each other are told once',
    changes: {
      [ECHO]: swap('reports/wire-report', 'articles/terminal-closed'),
      [GAZETTE]: swap('derivesFrom: []', 'derivesFrom: [articles/ferries-in-may]'),
    },
    at: ['content/articles/ferries-in-may.md:7:15'],
  },
  {
    name: 'a report made from an article that was made from it',
    changes: { 'reports/wire-report.yaml': swap('basis:', 'derivesFrom: [articles/ferries-in-may]\nbasis:') },
    at: ['content/articles/ferries-in-may.md:7:15'],
  },
  {
    name: 'two reports made from each other, where an article was made from one',
    changes: {
      'reports/wire-report.yaml': swap('basis:', 'derivesFrom: [reports/agency]\nbasis:'),
      'reports/agency.yaml':
        'title: A\noutlet: unknown\ndate: unknown\nbasis: [{ outside: b }]\nderivesFrom: [reports/wire-report]\n',
    },
    at: ['content/reports/agency.yaml:5:15'],
  },
  {
    name: 'two cycles that share a work',
    changes: {
      [ECHO]: swap('[reports/wire-report]', '[reports/wire-report, articles/terminal-closed]'),
      [GAZETTE]: swap('derivesFrom: []', 'derivesFrom: [articles/ferries-in-may]'),
      'reports/wire-report.yaml': swap('basis:', 'derivesFrom: [articles/ferries-in-may]\nbasis:'),
    },
    at: ['content/articles/ferries-in-may.md:7:15', 'content/articles/terminal-closed.md:7:15'],
  },
  { name: 'an unknown origin passes', changes: { [ECHO]: swap('[reports/wire-report]', 'unknown') }, at: [] },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(selfDerivation, changes))).toEqual(at)
})

test('the whole way round is said, with the place of every other entry', () => {
  const [finding] = findingsOf(selfDerivation, {
    'reports/wire-report.yaml': swap('basis:', 'derivesFrom: [articles/ferries-in-may]\nbasis:'),
  })
  expect(finding?.reason).toBe(
    'By way of others it would be made from itself: articles/ferries-in-may ← reports/wire-report ← articles/ferries-in-may. Nothing could be counted as its source.',
  )
  expect(finding?.details).toMatchObject([
    { kind: 'see', label: 'The entry of reports/wire-report', place: { file: 'content/reports/wire-report.yaml' } },
  ])
})
