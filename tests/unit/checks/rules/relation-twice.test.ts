import { expect, test } from 'vitest'
import { relationTwice } from '../../../../src/checks/rules/relation-twice.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'a relation stored once passes', changes: {}, at: [] },
  {
    name: 'one stored on both claims is found',
    changes: {
      [GAZETTE]: swap(
        'kind: plan',
        'kind: plan\n    relations: [{ kind: contradicts, to: ferries-in-may/may-sailing }]',
      ),
    },
    at: ['content/articles/terminal-closed.md:28:42'],
  },
  {
    name: 'where the dates show which is the earlier article, the one there is the one too many',
    changes: {
      [ECHO]: swap('"2031-04~"', '"2031-03"'),
      [GAZETTE]: swap(
        'kind: plan',
        'kind: plan\n    relations: [{ kind: contradicts, to: ferries-in-may/may-sailing }]',
      ),
    },
    at: ['content/articles/ferries-in-may.md:23:42'],
  },
  {
    name: 'one that looks one way only is found just the same: an update of an update',
    changes: {
      [ECHO]: swap('kind: contradicts', 'kind: updates'),
      [GAZETTE]: swap('kind: plan', 'kind: plan\n    relations: [{ kind: updates, to: ferries-in-may/may-sailing }]'),
    },
    at: ['content/articles/terminal-closed.md:28:38'],
  },
  {
    name: 'one stored twice on one claim is found',
    changes: { [ECHO]: swap('nine-days }]', 'nine-days }, { kind: contradicts, to: terminal-closed/nine-days }]') },
    at: ['content/articles/ferries-in-may.md:23:96'],
  },
  {
    name: 'two claims may be related in two ways',
    changes: { [ECHO]: swap('nine-days }]', 'nine-days }, { kind: updates, to: terminal-closed/nine-days }]') },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(relationTwice, changes))).toEqual(at)
})
