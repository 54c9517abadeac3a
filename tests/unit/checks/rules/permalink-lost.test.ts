import { expect, test } from 'vitest'
import { permalinkLost } from '../../../../src/checks/rules/permalink-lost.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, HARBOUR, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'what was published and is there passes', changes: {}, at: [] },
  { name: 'a corpus that was never published passes', changes: { 'permalinks.txt': undefined }, at: [] },
  {
    name: 'a claim that vanished',
    changes: { [GAZETTE]: swap('id: doubt', 'id: disbelief') },
    at: ['content/permalinks.txt:11:1'],
  },
  {
    name: 'a former id keeps the address',
    changes: { [GAZETTE]: swap('id: doubt', 'id: disbelief\n    formerIds: [doubt]') },
    at: [],
  },
  {
    name: 'a withdrawn claim keeps its address',
    changes: { [GAZETTE]: swap('id: doubt', 'id: doubt\n    retired: { on: "2031-05-01", reason: Wrong. }') },
    at: [],
  },
  {
    name: 'a renamed article keeps the addresses of its claims',
    changes: {
      [ECHO]: undefined,
      'articles/echo.md': String(HARBOUR[ECHO]).replace('outlet:', 'formerIds: [ferries-in-may]\noutlet:'),
    },
    at: [],
  },
  {
    name: 'an article that vanished is found with its claims',
    changes: { [ECHO]: undefined },
    at: ['content/permalinks.txt:7:1', 'content/permalinks.txt:9:1'],
  },
  { name: 'an actor that vanished', changes: { 'actors/dockers.yaml': undefined }, at: ['content/permalinks.txt:2:1'] },
  {
    name: 'the lost one of two claims with one id is left to duplicate-id',
    changes: { [GAZETTE]: swap('id: doubt', 'id: closure') },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(permalinkLost, changes))).toEqual(at)
})

test('the present claim is offered', () => {
  const [finding] = findingsOf(permalinkLost, { [GAZETTE]: swap('id: doubt', 'id: doubts') })
  expect(finding?.fix[0]).toBe(
    'If it was renamed, add its old id to the claim it is now (terminal-closed/doubts?): formerIds: [doubt]',
  )
})
