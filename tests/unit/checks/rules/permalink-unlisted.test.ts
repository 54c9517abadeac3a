import { expect, test } from 'vitest'
import { permalinkUnlisted } from '../../../../src/checks/rules/permalink-unlisted.ts'
import { type Changes, findingsOf, placesOf, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'listed ids pass', changes: {}, at: [] },
  { name: 'a corpus that was never published passes', changes: { 'permalinks.txt': undefined }, at: [] },
  {
    name: 'new claims of one article are one finding, at the first',
    changes: {
      'permalinks.txt': swaps(['claim terminal-closed/closure\n', ''], ['claim terminal-closed/doubt\n', '']),
    },
    at: ['content/articles/terminal-closed.md:11:9'],
  },
  {
    name: 'a new actor',
    changes: { 'permalinks.txt': swap('actor dockers\n', '') },
    at: ['content/actors/dockers.yaml:1:7'],
  },
  {
    name: 'an empty list lacks everything',
    changes: { 'permalinks.txt': '# Nothing yet.\n' },
    at: [
      'content/articles/ferries-in-may.md:2:8',
      'content/articles/terminal-closed.md:2:8',
      'content/actors/dockers.yaml:1:7',
      'content/actors/harbour-board.yaml:1:7',
      'content/actors/harbour-gazette.yaml:1:7',
      'content/actors/mara-holm.yaml:1:7',
      'content/actors/northern-echo.yaml:1:7',
    ],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(permalinkUnlisted, changes))).toEqual(at)
})
