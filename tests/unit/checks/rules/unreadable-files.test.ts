import { expect, test } from 'vitest'
import { ALL_CHECKS } from '../../../../src/checks/all-checks.ts'
import { GAZETTE, harbourWith } from '../../corpus-builder.ts'

test.each([
  GAZETTE,
  'actors/dockers.yaml',
  'reports/wire-report.yaml',
  'events/closure.yaml',
  'questions/when-will-it-open.yaml',
  'ledgers/terminal-closed.yaml',
])('what %s names or is named by is not called wrong while it cannot be read', (file) => {
  const documents = harbourWith({ [file]: '---\n: "\n' })
  expect(documents.unreadable).toHaveLength(1)
  expect(ALL_CHECKS.flatMap((check) => [...check.run(documents)])).toEqual([])
})
