import { expect, test } from 'vitest'
import type { CheckReport } from '../../../src/checks/run-checks.ts'
import { countProblems } from '../../../src/reporters/count-problems.ts'

const report = (files: readonly string[], articleCount = 5): CheckReport => ({
  findings: files.map((file) => ({ ruleId: 'r', place: { kind: 'unknown', file, why: '' }, reason: '', fix: [] })),
  articleCount,
  claimCount: 118,
  fileTexts: new Map(),
})
const [A, B] = ['content/articles/a.md', 'content/articles/b.md']

test.each([
  { files: [A], says: '1 problem in 1 of 5 articles.' },
  { files: [A, A], says: '2 problems in 1 of 5 articles.' },
  { files: [A, B, 'content/actors/x.yaml'], says: '3 problems in 2 of 5 articles and 1 other file.' },
  { files: ['content/story.yaml', 'content/actors/x.yaml'], says: '2 problems in 0 of 5 articles and 2 other files.' },
  { files: ['articles/a.md'], says: '1 problem in 1 of 5 articles.' },
  { files: [], says: 'No problems in 5 articles, 118 claims.' },
])('$files.length findings are counted as: $says', ({ files, says }) => {
  expect(countProblems(report(files))).toBe(says)
})

test('one article is one article', () => {
  expect(countProblems({ ...report([A], 1) })).toBe('1 problem in 1 of 1 article.')
  expect(countProblems({ ...report([], 1), claimCount: 1 })).toBe('No problems in 1 article, 1 claim.')
})

test('a file that cannot be an article is not counted as one', () => {
  const { findings, ...rest } = report(['content/articles/Bad Name.md'])
  const unexpected = findings.map((finding) => ({ ...finding, ruleId: 'unexpected-file' }))
  expect(countProblems({ ...rest, findings: unexpected })).toBe('1 problem in 0 of 5 articles and 1 other file.')
})
