import { expect, test } from 'vitest'
import { eventWithoutClaim } from '../../../../src/checks/rules/event-without-claim.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'events that claims speak of pass', changes: {}, at: [] },
  {
    name: 'one that none speaks of is found',
    changes: { 'events/fog.yaml': 'title: Fog\nstatus: past\n' },
    at: ['content/events/fog.yaml:1:1'],
  },
  {
    name: 'a withdrawn claim does not count',
    changes: { [GAZETTE]: swap('id: closure', 'id: closure\n    retired: { on: "2031-05-01", reason: Wrong. }') },
    at: ['content/events/closure.yaml:1:1'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(eventWithoutClaim, changes))).toEqual(at)
})
