import { expect, test } from 'vitest'
import { runChecks } from '../../../src/checks/run-checks.ts'
import { toJson } from '../../../src/reporters/json.ts'
import { GAZETTE, harbourWith, swap } from '../corpus-builder.ts'

test('the findings are given as they are, with the page of each rule', () => {
  const report = runChecks(harbourWith({ [GAZETTE]: swap('exact: said Mara Holm', 'exact: says Holm') }))
  expect(JSON.parse(toJson(report))).toMatchObject({
    summary: '1 problem in 1 of 2 articles.',
    problems: 1,
    articles: 2,
    claims: 4,
    findings: [
      {
        ruleId: 'quote-not-found',
        place: {
          kind: 'known',
          file: 'content/articles/terminal-closed.md',
          start: { line: 25, column: 27 },
          end: { line: 25, column: 36 },
        },
        url: 'src/checks/README.md#quote-not-found',
      },
    ],
  })
})

test('a report without findings is JSON as well', () => {
  expect(JSON.parse(toJson(runChecks(harbourWith())))).toEqual({
    summary: 'No problems in 2 articles, 4 claims.',
    problems: 0,
    articles: 2,
    claims: 4,
    findings: [],
  })
})
