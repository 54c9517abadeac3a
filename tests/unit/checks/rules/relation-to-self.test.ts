import { expect, test } from 'vitest'
import { relationToSelf } from '../../../../src/checks/rules/relation-to-self.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'a relation to another claim passes', changes: {}, at: [] },
  {
    name: 'one to itself is found',
    changes: { [ECHO]: swap('to: terminal-closed/nine-days', 'to: ferries-in-may/may-sailing') },
    at: ['content/articles/ferries-in-may.md:23:42'],
  },
  {
    name: 'a claim of the same id in another article is another claim',
    changes: {
      [GAZETTE]: swap('id: nine-days', 'id: may-sailing'),
      [ECHO]: swap('to: terminal-closed/nine-days', 'to: terminal-closed/may-sailing'),
    },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(relationToSelf, changes))).toEqual(at)
})
