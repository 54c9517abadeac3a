import { expect, test } from 'vitest'
import { sourceUnused } from '../../../../src/checks/rules/source-unused.ts'
import { type Changes, findingsOf, placesOf } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'sources that became articles pass', changes: {}, at: [] },
  { name: 'one that did not is found', changes: { 'sources/monday.txt': 'Fog.' }, at: ['content/sources/monday.txt'] },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(sourceUnused, changes))).toEqual(at)
})
