import { expect, test } from 'vitest'
import { relationOnEarlier } from '../../../../src/checks/rules/relation-on-earlier.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'a relation on an article that may be the later one passes', changes: {}, at: [] },
  {
    name: 'one on an article that is surely earlier is found',
    changes: { [ECHO]: swap('"2031-04~"', '"2031-03"') },
    at: ['content/articles/ferries-in-may.md:23:42'],
  },
  {
    name: 'the day before is earlier',
    changes: { [ECHO]: swap('"2031-04~"', '"2031-04-01"') },
    at: ['content/articles/ferries-in-may.md:23:42'],
  },
  {
    name: 'one that stands on the later article as well is left to relation-twice',
    changes: {
      [ECHO]: swap('"2031-04~"', '"2031-03"'),
      [GAZETTE]: swap(
        'kind: plan',
        'kind: plan\n    relations: [{ kind: contradicts, to: ferries-in-may/may-sailing }]',
      ),
    },
    at: [],
  },
  {
    name: 'an update is left to update-not-later',
    changes: { [ECHO]: swaps(['"2031-04~"', '"2031-03"'], ['kind: contradicts', 'kind: updates']) },
    at: [],
  },
  { name: 'the same day is not', changes: { [ECHO]: swap('"2031-04~"', '"2031-04-02"') }, at: [] },
  { name: 'an unknown date is not', changes: { [ECHO]: swap('"2031-04~"', 'unknown') }, at: [] },
  { name: 'a date without a latest day is not', changes: { [ECHO]: swap('"2031-04~"', '"[2031-03..]"') }, at: [] },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(relationOnEarlier, changes))).toEqual(at)
})
