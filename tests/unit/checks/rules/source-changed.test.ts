import { expect, test } from 'vitest'
import { sourceChanged } from '../../../../src/checks/rules/source-changed.ts'
import { type Changes, findingsOf, placesOf, sha256Of } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'the bytes that were received pass', changes: {}, at: [] },
  {
    name: 'one more space is found',
    changes: { 'sources/gazette.txt': (text) => `${text} ` },
    at: ['content/articles/terminal-closed.md:8:38'],
  },
  {
    name: 'other line ends are found',
    changes: { 'sources/echo.txt': (text) => text.replaceAll('\n', '\r\n') },
    at: ['content/articles/ferries-in-may.md:9:35'],
  },
  { name: 'a missing source is left to source-missing', changes: { 'sources/echo.txt': undefined }, at: [] },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(sourceChanged, changes))).toEqual(at)
})

test('the sum of the file is told, to be compared or copied', () => {
  const [finding] = findingsOf(sourceChanged, { 'sources/echo.txt': 'Other words.' })
  expect(finding?.reason).toContain(sha256Of('Other words.'))
})
