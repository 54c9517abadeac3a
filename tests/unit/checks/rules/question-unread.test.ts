import { expect, test } from 'vitest'
import { questionUnread } from '../../../../src/checks/rules/question-unread.ts'
import { type Changes, findingsOf, placesOf, ECHO, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'a question that every article answers passes', changes: {}, at: [] },
  {
    name: 'an article that neither answers nor is silent is found',
    changes: { [ECHO]: swap('    answers: [{ question: when-will-it-open, position: may }]\n', '') },
    at: ['content/questions/when-will-it-open.yaml:5:9'],
  },
  {
    name: 'one that is silent passes',
    changes: {
      [ECHO]: swap('    answers: [{ question: when-will-it-open, position: may }]\n', ''),
      'questions/when-will-it-open.yaml': swap('silent: []', 'silent: [ferries-in-may]'),
    },
    at: [],
  },
  {
    name: 'where silent is left out, the question itself is pointed at',
    changes: {
      [ECHO]: swap('    answers: [{ question: when-will-it-open, position: may }]\n', ''),
      'questions/when-will-it-open.yaml': swap('silent: []\n', ''),
    },
    at: ['content/questions/when-will-it-open.yaml:1:1'],
  },
  {
    name: 'an answer to a question that does not exist is left to target-not-found',
    changes: { [ECHO]: swap('question: when-will-it-open', 'question: when') },
    at: [],
  },
  {
    name: 'a silent article that does not exist is left to target-not-found',
    changes: {
      [ECHO]: swap('    answers: [{ question: when-will-it-open, position: may }]\n', ''),
      'questions/when-will-it-open.yaml': swap('silent: []', 'silent: [ferries-in-mai]'),
    },
    at: [],
  },
  {
    name: 'an article without claims is asked for like any other',
    changes: { [ECHO]: (text) => text.replace(/claims:[^]*?---/, 'claims: []\n---') },
    at: ['content/questions/when-will-it-open.yaml:5:9'],
  },
  {
    name: 'an article without claims may be silent',
    changes: {
      [ECHO]: (text) => text.replace(/claims:[^]*?---/, 'claims: []\n---'),
      'questions/when-will-it-open.yaml': swap('silent: []', 'silent: [ferries-in-may]'),
    },
    at: [],
  },
  {
    name: 'a withdrawn article need not be read',
    changes: {
      [ECHO]: swaps(
        ['    answers: [{ question: when-will-it-open, position: may }]\n', ''],
        ['outlet:', 'retired: { on: "2031-05-01", reason: Wrong. }\noutlet:'],
      ),
    },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(questionUnread, changes))).toEqual(at)
})

test('a line for silent articles is offered', () => {
  const [finding] = findingsOf(questionUnread, {
    [ECHO]: swap('    answers: [{ question: when-will-it-open, position: may }]\n', ''),
  })
  expect(finding?.fix[1]).toBe('If it says nothing about it, add it: silent: [ferries-in-may]')
})
