import { expect, test } from 'vitest'
import { silentButAnswers } from '../../../../src/checks/rules/silent-but-answers.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'a question whose articles all answer passes', changes: {}, at: [] },
  {
    name: 'an article that is said to be silent and answers is found',
    changes: { 'questions/when-will-it-open.yaml': swap('silent: []', 'silent: [terminal-closed]') },
    at: ['content/questions/when-will-it-open.yaml:5:10'],
  },
  {
    name: 'the answer of a withdrawn claim does not count',
    changes: {
      'questions/when-will-it-open.yaml': swap('silent: []', 'silent: [terminal-closed]'),
      [GAZETTE]: swap('id: nine-days', 'id: nine-days\n    retired: { on: "2031-05-01", reason: Wrong. }'),
    },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(silentButAnswers, changes))).toEqual(at)
})
