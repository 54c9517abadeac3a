import { expect, test } from 'vitest'
import { actorUnused } from '../../../../src/checks/rules/actor-unused.ts'
import { type Changes, findingsOf, placesOf, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'actors that somebody mentions pass', changes: {}, at: [] },
  {
    name: 'one that nobody mentions is found',
    changes: { 'actors/divers.yaml': 'name: Divers\nkind: organisation\n' },
    at: ['content/actors/divers.yaml:1:1'],
  },
  {
    name: 'the group of a group of one that is mentioned passes',
    changes: {
      'actors/mara-holm.yaml': swap('affiliation: [harbour-board]', 'partOf: divers'),
      'actors/divers.yaml': 'name: Divers\nkind: organisation\naffiliation: [port]\n',
      'actors/port.yaml': 'name: The Port\nkind: organisation\n',
    },
    at: [],
  },
  {
    name: 'the group of one that nobody mentions is found with it',
    changes: {
      'actors/divers.yaml': 'name: Divers\nkind: organisation\naffiliation: [port]\n',
      'actors/port.yaml': 'name: The Port\nkind: organisation\n',
    },
    at: ['content/actors/divers.yaml:1:1', 'content/actors/port.yaml:1:1'],
  },
  {
    name: 'a withdrawn actor may be unused',
    changes: { 'actors/divers.yaml': 'name: Divers\nkind: person\nretired: { on: "2031-05-01", reason: Wrong. }\n' },
    at: [],
  },
  {
    name: 'the author of a report is mentioned',
    changes: {
      'actors/divers.yaml': 'name: Divers\nkind: person\n',
      'reports/wire-report.yaml': swap('outlet:', 'author: [divers]\noutlet:'),
    },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(actorUnused, changes))).toEqual(at)
})
