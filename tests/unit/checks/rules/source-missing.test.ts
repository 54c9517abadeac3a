import { expect, test } from 'vitest'
import { sourceMissing } from '../../../../src/checks/rules/source-missing.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'a source that is there passes', changes: {}, at: [] },
  {
    name: 'one that is not is found where it is named',
    changes: { 'sources/gazette.txt': undefined },
    at: ['content/articles/terminal-closed.md:8:17'],
  },
  {
    name: 'names are compared to the letter',
    changes: { [GAZETTE]: swap('file: gazette.txt', 'file: Gazette.txt') },
    at: ['content/articles/terminal-closed.md:8:17'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(sourceMissing, changes))).toEqual(at)
})

test('the file with the same bytes is offered', () => {
  const [finding] = findingsOf(sourceMissing, { [GAZETTE]: swap('file: gazette.txt', 'file: received-on-monday.txt') })
  expect(finding?.fix[0]).toBe('Did you mean gazette.txt?')
})
