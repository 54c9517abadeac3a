import { expect, test } from 'vitest'
import { questionUnanswered } from '../../../../src/checks/rules/question-unanswered.ts'
import { type Changes, findingsOf, placesOf } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'questions that claims answer pass', changes: {}, at: [] },
  {
    name: 'one that none answers is found',
    changes: {
      'questions/why.yaml':
        'title: Why?\nexclusive: false\npositions: [{ id: fog, label: Fog }]\nsilent: [terminal-closed, ferries-in-may]\n',
    },
    at: ['content/questions/why.yaml:1:1'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(questionUnanswered, changes))).toEqual(at)
})
