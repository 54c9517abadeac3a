import { expect, test } from 'vitest'
import { runChecks } from '../../../src/checks/run-checks.ts'
import { GAZETTE, harbourWith, swap, swaps } from '../corpus-builder.ts'

test('the harbour corpus keeps every rule', () => {
  expect(runChecks(harbourWith())).toMatchObject({ findings: [], articleCount: 2, claimCount: 4 })
})

test('findings of reading and of rules come in one list, sorted by file and line', () => {
  const report = runChecks(
    harbourWith({
      'events/closure.yaml': 'title: The terminal closes\n',
      [GAZETTE]: swaps(['exact: said Mara Holm', 'exact: says Mara Holm'], ['on 2 April 2031" }', 'on 3 May 2031" }']),
    }),
  )
  expect(report.findings.map(({ ruleId, place }) => [place.file, ruleId])).toEqual([
    ['content/articles/terminal-closed.md', 'quote-not-found'],
    ['content/articles/terminal-closed.md', 'quote-not-found'],
    ['content/events/closure.yaml', 'missing-key'],
  ])
})

test('an article that cannot be read is counted', () => {
  const { articleCount, claimCount } = runChecks(harbourWith({ [GAZETTE]: swap('---\n', '') }))
  expect({ articleCount, claimCount }).toEqual({ articleCount: 2, claimCount: 1 })
})

test('an unreadable article draws no findings about what it may have said', () => {
  const { findings } = runChecks(harbourWith({ [GAZETTE]: swap('kind: event', 'kind: happening') }))
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['invalid-value'])
})

test('the decoded sources can be shown', () => {
  expect(runChecks(harbourWith()).fileTexts.get('content/sources/gazette.txt')).toContain('🚢 Dockers')
})
