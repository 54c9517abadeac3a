import { expect, test } from 'vitest'
import { unrelatedTimes } from '../../../../src/checks/rules/unrelated-times.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

/** Makes the contradiction one with the closure, which was on 2 April and is another event. */
const TO_CLOSURE = ['to: terminal-closed/nine-days', 'to: terminal-closed/closure'] as const
const closureOn = (when: string) => swap('event: closure', `event: closure\n    when: "${when}"`)

const cases: Case[] = [
  { name: 'a contradiction on one event passes', changes: {}, at: [] },
  {
    name: 'one between two times, two events and no common question is found',
    changes: { [ECHO]: swaps([...TO_CLOSURE]), [GAZETTE]: closureOn('2031-04-02') },
    at: ['content/articles/ferries-in-may.md:23:25'],
  },
  {
    name: 'times that share a day pass',
    changes: { [ECHO]: swaps([...TO_CLOSURE]), [GAZETTE]: closureOn('2031-05-01') },
    at: [],
  },
  {
    name: 'so do times that can share one',
    changes: { [ECHO]: swaps([...TO_CLOSURE]), [GAZETTE]: closureOn('[2031-04-02..]') },
    at: [],
  },
  {
    name: 'April or June is not May',
    changes: { [ECHO]: swaps([...TO_CLOSURE]), [GAZETTE]: closureOn('[2031-04,2031-06]') },
    at: ['content/articles/ferries-in-may.md:23:25'],
  },
  {
    name: 'one event at two times is a contradiction',
    changes: {
      [ECHO]: swaps([...TO_CLOSURE], ['event: reopening', 'event: closure']),
      [GAZETTE]: closureOn('2031-04-02'),
    },
    at: [],
  },
  {
    name: 'so are two answers to one question',
    changes: {
      [ECHO]: swaps([...TO_CLOSURE]),
      [GAZETTE]: swap(
        'event: closure',
        'event: closure\n    when: "2031-04-02"\n    answers: [{ question: when-will-it-open, position: april }]',
      ),
    },
    at: [],
  },
  { name: 'a claim without a time passes', changes: { [ECHO]: swaps([...TO_CLOSURE]) }, at: [] },
  {
    name: 'other relations join different times',
    changes: {
      [ECHO]: swaps([...TO_CLOSURE], ['kind: contradicts', 'kind: updates']),
      [GAZETTE]: closureOn('2031-04-02'),
    },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(unrelatedTimes, changes))).toEqual(at)
})

test('both times are shown, and what the two could share', () => {
  const [finding] = findingsOf(unrelatedTimes, { [ECHO]: swaps([...TO_CLOSURE]), [GAZETTE]: closureOn('2031-04-02') })
  expect(finding?.reason).toBe(
    'Claim "may-sailing" is about 2031-05 and "terminal-closed/closure" about 2031-04-02. These times have no day in common, and the two share neither an event nor a question, so both can hold.',
  )
  expect(finding?.details).toMatchObject([
    { place: { file: 'content/articles/ferries-in-may.md', start: { line: 20, column: 11 } } },
    { place: { file: 'content/articles/terminal-closed.md', start: { line: 20, column: 11 } } },
  ])
  expect(finding?.fix.slice(0, 2)).toEqual([
    'If both speak of one event, name the same in both claims: event: reopening, or event: closure',
    'If both answer one question, name the same in both claims: answers: [{ question: when-will-it-open, position: … }]',
  ])
})
