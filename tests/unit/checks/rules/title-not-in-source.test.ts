import { expect, test } from 'vitest'
import { titleNotInSource } from '../../../../src/checks/rules/title-not-in-source.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'a title of the source passes', changes: {}, at: [] },
  {
    name: 'another one is found',
    changes: { [GAZETTE]: swap('title: Terminal closed for nine days', 'title: Terminal shut for nine days') },
    at: ['content/articles/terminal-closed.md:2:8'],
  },
  {
    name: 'another case is another title',
    changes: { [GAZETTE]: swap('title: Terminal', 'title: TERMINAL') },
    at: ['content/articles/terminal-closed.md:2:8'],
  },
  {
    name: 'a title of ours passes',
    changes: { [GAZETTE]: swap('title: Terminal closed for nine days', 'title: A terminal\ntitleFrom: editor') },
    at: [],
  },
  {
    name: 'the first words of the source pass',
    changes: { [GAZETTE]: swap('title: Terminal closed for nine days', 'title: MENU') },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(titleNotInSource, changes))).toEqual(at)
})

test('the nearest words of the source are offered', () => {
  const [finding] = findingsOf(titleNotInSource, { [GAZETTE]: swap('title: Terminal closed', 'title: Terminal shut') })
  expect(finding?.fix[0]).toBe('If this is its headline, copy it: Terminal closed for nine days')
  expect(finding?.details).toMatchObject([
    { in: 'source', place: { file: 'content/sources/gazette.txt', start: { line: 3 } } },
  ])
})
