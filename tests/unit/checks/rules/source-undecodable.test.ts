import { expect, test } from 'vitest'
import { sourceUndecodable } from '../../../../src/checks/rules/source-undecodable.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, HARBOUR, sha256Of, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'bytes in the declared encoding pass', changes: {}, at: [] },
  {
    name: 'bytes that are not UTF-8 are found where the encoding is declared',
    changes: withSource(Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x20)),
    at: ['content/articles/terminal-closed.md:8:116'],
  },
  {
    name: 'half a letter at the end is found',
    changes: withSource(Uint8Array.of(0x61, 0xe2, 0x80)),
    at: ['content/articles/terminal-closed.md:8:116'],
  },
  { name: 'an empty source passes', changes: withSource(Uint8Array.of()), at: [] },
  {
    name: 'the same bytes in their own encoding pass',
    changes: withSource(Uint8Array.of(0x61, 0xe9), 'windows-1252'),
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(sourceUndecodable, changes))).toEqual(at)
})

test('the place of the first such byte is shown', () => {
  const [finding] = findingsOf(sourceUndecodable, withSource(Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x20)))
  expect(finding?.details).toMatchObject([
    { place: { file: 'content/sources/gazette.txt', start: { line: 2, column: 2 } } },
  ])
})

/** The harbour with these bytes as the source of the Gazette. */
function withSource(bytes: Uint8Array, encoding = 'utf-8'): Changes {
  const written = sha256Of(HARBOUR['sources/gazette.txt'] ?? '')
  return {
    'sources/gazette.txt': bytes,
    [GAZETTE]: swaps([written, sha256Of(bytes)], ['encoding: utf-8', `encoding: ${encoding}`]),
  }
}
