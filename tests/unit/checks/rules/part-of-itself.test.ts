import { expect, test } from 'vitest'
import { partOfItself } from '../../../../src/checks/rules/part-of-itself.ts'
import { type Changes, findingsOf, placesOf, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  {
    name: 'actors of other groups pass',
    changes: { 'actors/dockers.yaml': swap('kind', 'partOf: harbour-board\nkind') },
    at: [],
  },
  {
    name: 'an actor of its own group',
    changes: { 'actors/dockers.yaml': swap('kind', 'partOf: dockers\nkind') },
    at: ['content/actors/dockers.yaml:2:9'],
  },
  {
    name: 'two that belong to each other are told once',
    changes: {
      'actors/dockers.yaml': swap('kind', 'partOf: mara-holm\nkind'),
      'actors/mara-holm.yaml': swap('kind', 'partOf: dockers\nkind'),
    },
    at: ['content/actors/dockers.yaml:2:9'],
  },
  {
    name: 'one that only leads to a circle passes',
    changes: {
      'actors/dockers.yaml': swap('kind', 'partOf: dockers\nkind'),
      'actors/mara-holm.yaml': swap('kind', 'partOf: dockers\nkind'),
    },
    at: ['content/actors/dockers.yaml:2:9'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(partOfItself, changes))).toEqual(at)
})
