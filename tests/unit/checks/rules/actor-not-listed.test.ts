import { expect, test } from 'vitest'
import { actorNotListed } from '../../../../src/checks/rules/actor-not-listed.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'actors that the article lists pass', changes: {}, at: [] },
  {
    name: 'an actor that it does not list is found once, at its first claim',
    changes: {
      [GAZETTE]: swaps([', dockers]', ']'], ['event: reopening', 'about: [dockers]\n    event: reopening']),
    },
    at: ['content/articles/terminal-closed.md:28:13'],
  },
  {
    name: 'outlet and republisher go without saying',
    changes: {
      [GAZETTE]: swaps(
        ['speaker: [dockers]', 'speaker: [harbour-gazette, northern-echo]'],
        ['outlet:', 'republisher: northern-echo\noutlet:'],
      ),
    },
    at: [],
  },
  {
    name: 'an actor that does not exist is left to target-not-found',
    changes: { [GAZETTE]: swap('speaker: [dockers]', 'speaker: [docker]') },
    at: [],
  },
  {
    name: 'who stands between is looked for, too',
    changes: { [ECHO]: swap('kind: plan', 'kind: plan\n    relayedBy: [mara-holm]') },
    at: ['content/articles/ferries-in-may.md:20:17'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(actorNotListed, changes))).toEqual(at)
})

test('the reason counts the other uses', () => {
  const changes = {
    [GAZETTE]: swaps([', dockers]', ']'], ['event: reopening', 'about: [dockers]\n    event: reopening']),
  }
  expect(findingsOf(actorNotListed, changes)[0]?.reason).toBe(
    'Claim "nine-days" names "dockers" under about (and 1 more time), but the article doesn\'t list it under actors.',
  )
})
