import { expect, test } from 'vitest'
import { sourcingMismatch } from '../../../../src/checks/rules/sourcing-mismatch.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'sourcing that fits the speaker passes', changes: {}, at: [] },
  {
    name: 'a named speaker is not anonymous',
    changes: {
      [GAZETTE]: swap('said Mara Holm }\n    sourcing: on-record', 'said Mara Holm }\n    sourcing: anonymous'),
    },
    at: ['content/articles/terminal-closed.md:26:15'],
  },
  {
    name: 'an unnamed speaker is not on record',
    changes: { [GAZETTE]: swap('sourcing: anonymous', 'sourcing: on-record') },
    at: ['content/articles/terminal-closed.md:35:15'],
  },
  {
    name: 'an unnamed speaker is not the outlet',
    changes: { [GAZETTE]: swap('sourcing: anonymous', 'sourcing: outlet') },
    at: ['content/articles/terminal-closed.md:35:15'],
  },
  {
    name: 'a board is not an outlet',
    changes: { [GAZETTE]: swap('said }\n    sourcing: on-record', 'said }\n    sourcing: outlet') },
    at: ['content/articles/terminal-closed.md:17:15'],
  },
  {
    name: 'a document may be by anybody',
    changes: {
      [GAZETTE]: swaps(
        ['sourcing: anonymous', 'sourcing: document'],
        ['said }\n    sourcing: on-record', 'said }\n    sourcing: document'],
      ),
    },
    at: [],
  },
  {
    name: 'a named and an unnamed speaker never share a claim',
    changes: { [GAZETTE]: swap('speaker: [dockers]', 'speaker: [dockers, mara-holm]') },
    at: ['content/articles/terminal-closed.md:35:15'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(sourcingMismatch, changes))).toEqual(at)
})
