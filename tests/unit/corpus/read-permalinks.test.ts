import { expect, test } from 'vitest'
import { readPermalinks } from '../../../src/corpus/read-permalinks.ts'

test('every line is an article, an actor or a claim; comments and empty lines are none', () => {
  const { permalinks, problems } = readPermalinks('# ids\n\narticle a-1\nactor b\nclaim a-1/c\n', 'p.txt')
  expect(permalinks.map(({ kind, id }) => [kind, id])).toEqual([
    ['article', 'a-1'],
    ['actor', 'b'],
    ['claim', 'a-1/c'],
  ])
  expect(permalinks[2]?.place).toMatchObject({ start: { line: 5, column: 1 }, end: { line: 5, column: 12 } })
  expect(problems).toEqual([])
})

test.each(['claim a', 'article a/b', 'event a', 'article  a', ' article a', 'article A'])(
  'a line that is none of them is a problem with its place: %j',
  (line) => {
    const { permalinks, problems } = readPermalinks(`actor b\n${line}\n`, 'p.txt')
    expect(permalinks).toHaveLength(1)
    expect(problems).toMatchObject([{ ruleId: 'permalink-syntax', place: { start: { line: 2, column: 1 } } }])
  },
)
