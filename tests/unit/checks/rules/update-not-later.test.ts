import { expect, test } from 'vitest'
import { updateNotLater } from '../../../../src/checks/rules/update-not-later.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const UPDATES = ['kind: contradicts', 'kind: updates'] as const
const updatedOn = (date: string) => swaps([...UPDATES], ['"2031-04~"', date])
const AT = ['content/articles/ferries-in-may.md:23:25']

const cases: Case[] = [
  { name: 'other relations pass', changes: { [ECHO]: swap('"2031-04~"', '"2031-03"') }, at: [] },
  { name: 'an update from the day after passes', changes: { [ECHO]: updatedOn('"2031-04-03"') }, at: [] },
  { name: 'one from the same day is found', changes: { [ECHO]: updatedOn('"2031-04-02"') }, at: AT },
  { name: 'one from the day before is found', changes: { [ECHO]: updatedOn('"2031-04-01"') }, at: AT },
  { name: 'one from a month that has later days passes', changes: { [ECHO]: swaps([...UPDATES]) }, at: [] },
  { name: 'one that ends on the day is found', changes: { [ECHO]: updatedOn('"[..2031-04-02]"') }, at: AT },
  { name: 'one without a last day passes', changes: { [ECHO]: updatedOn('"[2031-03..]"') }, at: [] },
  { name: 'an unknown date leaves it open', changes: { [ECHO]: updatedOn('unknown') }, at: [] },
  {
    name: 'so does an unknown date of what is updated',
    changes: { [ECHO]: updatedOn('"2031-03"'), [GAZETTE]: swap('date: "2031-04-02"', 'date: unknown') },
    at: [],
  },
  {
    name: 'an article does not update itself, whatever its date',
    changes: {
      [GAZETTE]: swaps(
        ['date: "2031-04-02"', 'date: unknown'],
        ['kind: plan', 'kind: plan\n    relations: [{ kind: updates, to: terminal-closed/closure }]'],
      ),
    },
    at: ['content/articles/terminal-closed.md:28:25'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(updateNotLater, changes))).toEqual(at)
})

test.each([
  {
    date: '"2031-04-01"',
    reason: 'this article (2031-04-01) was not published after that one (2031-04-02)',
    fix: 'If that one updates this, store it there, on claim "nine-days" of content/articles/terminal-closed.md: relations: [{ kind: updates, to: ferries-in-may/may-sailing }]',
  },
  {
    date: '"2031-04-02"',
    reason: 'this article (2031-04-02) was not published after that one (2031-04-02)',
    fix: "Write qualifies, if it narrows or hedges what the other says; contradicts, if both can't hold.",
  },
])('$date says: $reason', ({ date, reason, fix }) => {
  const [finding] = findingsOf(updateNotLater, { [ECHO]: updatedOn(date) })
  expect(finding?.reason).toBe(
    `Claim "may-sailing" can't update "terminal-closed/nine-days": ${reason}, and an update comes later.`,
  )
  expect(finding?.fix[0]).toBe(fix)
})
