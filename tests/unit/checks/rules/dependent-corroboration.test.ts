import { expect, test } from 'vitest'
import { dependentCorroboration } from '../../../../src/checks/rules/dependent-corroboration.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

/** The article speaks for itself, instead of relaying the other's outlet. */
const OWN_VOICE = ['speaker: [harbour-gazette]', 'speaker: [northern-echo]'] as const

const cases: Case[] = [
  {
    name: 'other relations between dependent articles pass',
    changes: { [ECHO]: swap('reports/wire-report', 'articles/terminal-closed') },
    at: [],
  },
  {
    name: 'independent claims may corroborate each other',
    changes: { [ECHO]: swaps(['kind: contradicts', 'kind: corroborates'], [...OWN_VOICE]) },
    at: [],
  },
  {
    name: 'an article does not corroborate the outlet that it relays',
    changes: { [ECHO]: swap('kind: contradicts', 'kind: corroborates') },
    at: ['content/articles/ferries-in-may.md:23:25'],
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
      [ECHO]: swaps(['kind: contradicts', 'kind: corroborates'], [...OWN_VOICE]),
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
      [ECHO]: swaps(['kind: contradicts', 'kind: corroborates'], [...OWN_VOICE], ['[reports/wire-report]', 'unknown']),
      [GAZETTE]: swap('derivesFrom: []', 'derivesFrom: unknown'),
    },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(dependentCorroboration, changes))).toEqual(at)
})

test.each([
  {
    name: 'a relay',
    changes: {
      [ECHO]: swap('kind: contradicts', 'kind: corroborates'),
    },
    why: 'articles/ferries-in-may relays actors/harbour-gazette, and articles/terminal-closed is by actors/harbour-gazette',
  },
  {
    name: 'a shared source',
    changes: {
      [ECHO]: swaps(['kind: contradicts', 'kind: corroborates'], [...OWN_VOICE]),
      [GAZETTE]: swap('derivesFrom: []', 'derivesFrom: [reports/wire-report]'),
    },
    why: 'articles/ferries-in-may derives from reports/wire-report, and articles/terminal-closed derives from reports/wire-report',
  },
  {
    name: 'a shared voice',
    changes: {
      [ECHO]: swaps(
        ['kind: contradicts', 'kind: corroborates'],
        ['speaker: [harbour-gazette]', 'speaker: [mara-holm]'],
      ),
    },
    why: 'both rest on the word of "mara-holm"',
  },
])('the reason names $name', ({ changes, why }) => {
  const [finding] = findingsOf(dependentCorroboration, changes)
  expect(finding?.reason).toBe(
    `Claim "may-sailing" can't corroborate "terminal-closed/nine-days": ${why}, so the two are one voice.`,
  )
})
