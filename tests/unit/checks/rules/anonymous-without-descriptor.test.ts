import { expect, test } from 'vitest'
import { anonymousWithoutDescriptor } from '../../../../src/checks/rules/anonymous-without-descriptor.ts'
import { type Changes, findingsOf, placesOf, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'an anonymous source with the words for it passes', changes: {}, at: [] },
  {
    name: 'one without is found',
    changes: { 'actors/dockers.yaml': 'name: Dockers\nkind: anonymous\n' },
    at: ['content/actors/dockers.yaml:1:1'],
  },
  {
    name: 'an empty list is found where it stands',
    changes: { 'actors/dockers.yaml': swap('[dockers]', '[]') },
    at: ['content/actors/dockers.yaml:3:14'],
  },
  { name: 'a named actor needs none', changes: { 'actors/mara-holm.yaml': 'name: Mara Holm\nkind: person\n' }, at: [] },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(anonymousWithoutDescriptor, changes))).toEqual(at)
})
