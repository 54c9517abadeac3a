import { expect, test } from 'vitest'
import { targetRetired } from '../../../../src/checks/rules/target-retired.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'what counts passes', changes: {}, at: [] },
  {
    name: 'a relation to a withdrawn claim is found',
    changes: { [GAZETTE]: swap('id: nine-days', 'id: nine-days\n    retired: { on: "2031-05-01", reason: Wrong. }') },
    at: ['content/articles/ferries-in-may.md:23:42'],
  },
  {
    name: 'a relation to a claim of a withdrawn article is found',
    changes: { [GAZETTE]: swap('outlet:', 'retired: { on: "2031-05-01", reason: Wrong. }\noutlet:') },
    at: ['content/articles/ferries-in-may.md:23:42'],
  },
  {
    name: 'a withdrawn claim may name withdrawn things',
    changes: {
      'actors/dockers.yaml': swap('kind:', 'retired: { on: "2031-05-01", reason: Wrong. }\nkind:'),
      [GAZETTE]: swaps(
        ['id: doubt', 'id: doubt\n    retired: { on: "2031-05-01", reason: Wrong. }'],
        [', dockers]', ']'],
      ),
    },
    at: [],
  },
  {
    name: 'a withdrawn speaker is found wherever it is named',
    changes: { 'actors/dockers.yaml': swap('kind:', 'retired: { on: "2031-05-01", reason: Wrong. }\nkind:') },
    at: ['content/articles/terminal-closed.md:9:36', 'content/articles/terminal-closed.md:34:15'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(targetRetired, changes))).toEqual(at)
})
