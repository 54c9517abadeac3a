import { expect, test } from 'vitest'
import { newPermalinkLines, toPermalinksFile } from '../../../src/checks/permalinks-file.ts'
import { ECHO, harbourWith, swap } from '../corpus-builder.ts'

test('new ids are sorted by kind, then by id', () => {
  const documents = harbourWith({ 'permalinks.txt': '# Nothing yet.\n', [ECHO]: undefined })
  expect(newPermalinkLines(documents)).toEqual([
    'actor dockers',
    'actor harbour-board',
    'actor harbour-gazette',
    'actor mara-holm',
    'actor northern-echo',
    'article terminal-closed',
    'claim terminal-closed/closure',
    'claim terminal-closed/doubt',
    'claim terminal-closed/nine-days',
  ])
})

test('nothing is new where every id is listed', () => {
  expect(newPermalinkLines(harbourWith())).toEqual([])
})

test('without the file everything is new', () => {
  expect(newPermalinkLines(harbourWith({ 'permalinks.txt': undefined }))).toHaveLength(11)
})

test('comments stay on top, lines that were there stay, and all are sorted', () => {
  const present = '# Published.\nclaim b/c\n\n# Never remove a line.\nactor x\n'
  expect(toPermalinksFile(present, ['article b', 'actor x'])).toBe(
    '# Published.\n# Never remove a line.\n\nactor x\narticle b\nclaim b/c\n',
  )
})

test('a file without comments begins with its first line', () => {
  expect(toPermalinksFile('claim b/c\n', ['article b'])).toBe('article b\nclaim b/c\n')
})

test('a new file says what it is for', () => {
  const file = toPermalinksFile(undefined, ['actor x'])
  expect(file).toMatch(/^# Every article, claim and actor/)
  expect(harbourWith({ 'permalinks.txt': file }).permalinks).toMatchObject([{ kind: 'actor', id: 'x' }])
})

test('what it writes leaves nothing unlisted', () => {
  const bare = harbourWith({ 'permalinks.txt': '# Nothing yet.\n' })
  const written = toPermalinksFile('# Nothing yet.\n', newPermalinkLines(bare))
  expect(newPermalinkLines(harbourWith({ 'permalinks.txt': written }))).toEqual([])
  expect(
    newPermalinkLines(harbourWith({ 'permalinks.txt': written, [ECHO]: swap('id: may-sailing', 'id: x') })),
  ).toEqual(['claim ferries-in-may/x'])
})
