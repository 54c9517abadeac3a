import { expect, test } from 'vitest'
import { speakerNotNamed } from '../../../../src/checks/rules/speaker-not-named.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'a speaker named by the attribution passes', changes: {}, at: [] },
  {
    name: 'an attribution that names somebody else does not',
    changes: { [GAZETTE]: swap('speaker: [mara-holm]', 'speaker: [harbour-board]') },
    at: ['content/articles/terminal-closed.md:24:15'],
  },
  {
    name: 'without an attribution the quote has to name the speaker',
    changes: { [GAZETTE]: swap('    attribution: { exact: said Mara Holm }\n', '') },
    at: ['content/articles/terminal-closed.md:24:15'],
  },
  {
    name: 'each of several speakers has to be named',
    changes: { [GAZETTE]: swap('speaker: [mara-holm]', 'speaker: [mara-holm, dockers]') },
    at: ['content/articles/terminal-closed.md:24:26'],
  },
  {
    name: 'an alias names the speaker',
    changes: { [GAZETTE]: swap('exact: said Mara Holm', 'exact: Holm') },
    at: [],
  },
  {
    name: 'part of a word names nobody',
    changes: {
      'actors/mara-holm.yaml': swap('name: Mara Holm', 'name: Mara Hol'),
      [GAZETTE]: swap('exact: said Mara Holm', 'exact: said Mara'),
    },
    at: ['content/articles/terminal-closed.md:24:15'],
  },
  {
    name: 'an anonymous source is named by its descriptor, also where it opens a sentence',
    changes: { 'actors/dockers.yaml': 'name: Two people\nkind: anonymous\ndescriptors: [dockers]\n' },
    at: [],
  },
  {
    name: 'an outlet that speaks for itself need not be named',
    changes: {
      [GAZETTE]: swaps(
        ['speaker: [dockers]', 'speaker: [harbour-gazette]'],
        ['sourcing: anonymous', 'sourcing: outlet'],
      ),
    },
    at: [],
  },
  {
    name: 'another outlet has to be named',
    changes: {
      [GAZETTE]: swaps(['speaker: [dockers]', 'speaker: [northern-echo]'], ['sourcing: anonymous', 'sourcing: outlet']),
    },
    at: ['content/articles/terminal-closed.md:34:15'],
  },
  {
    name: 'words that do not stand are left to the rules about quotes',
    changes: { [GAZETTE]: swap('exact: said Mara Holm', 'exact: says Holm') },
    at: [],
  },
  {
    name: 'a withdrawn claim is left alone',
    changes: {
      [GAZETTE]: swap('speaker: [mara-holm]', 'speaker: [dockers]\n    retired: { on: "2031-05-01", reason: Wrong. }'),
    },
    at: [],
  },
  {
    name: 'a speaker that does not exist is left to target-not-found',
    changes: { [GAZETTE]: swap('speaker: [mara-holm]', 'speaker: [nobody]') },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(speakerNotNamed, changes))).toEqual(at)
})
