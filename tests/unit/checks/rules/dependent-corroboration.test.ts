import { expect, test } from 'vitest'
import { dependentCorroboration } from '../../../../src/checks/rules/dependent-corroboration.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  {
    name: 'other relations between dependent articles pass',
    changes: { [ECHO]: swap('reports/wire-report', 'articles/terminal-closed') },
    at: [],
  },
  {
    name: 'independent claims may corroborate each other',
    changes: { [ECHO]: swap('kind: contradicts', 'kind: corroborates') },
    at: [],
  },
  {
    name: 'an article does not corroborate its source',
    changes: {
      [ECHO]: swaps(['kind: contradicts', 'kind: corroborates'], ['reports/wire-report', 'articles/terminal-closed']),
    },
    at: ['content/articles/ferries-in-may.md:23:25'],
  },
  {
    name: 'nor another article made from the same source, by way of others',
    changes: {
      [ECHO]: swap('kind: contradicts', 'kind: corroborates'),
      [GAZETTE]: swap('derivesFrom: []', 'derivesFrom: [reports/agency]'),
      'reports/agency.yaml':
        'title: A\noutlet: unknown\ndate: unknown\nbasis: [{ outside: b }]\nderivesFrom: [reports/wire-report]\n',
    },
    at: ['content/articles/ferries-in-may.md:23:25'],
  },
  {
    name: 'nor another claim of the same article',
    changes: {
      [GAZETTE]: swap('kind: plan', 'kind: plan\n    relations: [{ kind: corroborates, to: terminal-closed/closure }]'),
    },
    at: ['content/articles/terminal-closed.md:28:25'],
  },
  {
    name: 'nor another article of the same outlet',
    changes: {
      [ECHO]: swaps(['kind: contradicts', 'kind: corroborates'], ['outlet: northern-echo', 'outlet: harbour-gazette']),
    },
    at: ['content/articles/ferries-in-may.md:23:25'],
  },
  {
    name: 'nor the same speaker, quoted by two',
    changes: {
      [ECHO]: swaps(
        ['kind: contradicts', 'kind: corroborates'],
        ['speaker: [harbour-gazette]', 'speaker: [mara-holm]'],
      ),
    },
    at: ['content/articles/ferries-in-may.md:23:25'],
  },
  {
    name: 'two articles of unknown origin are not known to be dependent',
    changes: {
      [ECHO]: swaps(['kind: contradicts', 'kind: corroborates'], ['[reports/wire-report]', 'unknown']),
      [GAZETTE]: swap('derivesFrom: []', 'derivesFrom: unknown'),
    },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(dependentCorroboration, changes))).toEqual(at)
})
