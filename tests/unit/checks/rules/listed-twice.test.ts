import { expect, test } from 'vitest'
import { listedTwice } from '../../../../src/checks/rules/listed-twice.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'lists that name everything once pass', changes: {}, at: [] },
  {
    name: 'an actor twice',
    changes: { [GAZETTE]: swap(', dockers]', ', dockers, mara-holm]') },
    at: ['content/articles/terminal-closed.md:9:45'],
  },
  {
    name: 'a speaker twice',
    changes: { [GAZETTE]: swap('speaker: [dockers]', 'speaker: [dockers, dockers]') },
    at: ['content/articles/terminal-closed.md:34:24'],
  },
  {
    name: 'an answer twice',
    changes: { [ECHO]: swap('position: may }', 'position: may }, { question: when-will-it-open, position: may }') },
    at: ['content/articles/ferries-in-may.md:22:104'],
  },
  {
    name: 'two answers to one question pass',
    changes: { [ECHO]: swap('position: may }', 'position: may }, { question: when-will-it-open, position: april }') },
    at: [],
  },
  {
    name: 'a speaker who is also spoken of passes',
    changes: { [GAZETTE]: swap('speaker: [dockers]', 'speaker: [dockers]\n    about: [dockers]') },
    at: [],
  },
  {
    name: 'a silent article twice',
    changes: { 'questions/when-will-it-open.yaml': swap('silent: []', 'silent: [ferries-in-may, ferries-in-may]') },
    at: ['content/questions/when-will-it-open.yaml:5:26'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(listedTwice, changes))).toEqual(at)
})
