import { expect, test } from 'vitest'
import { chooseReporter } from '../../../src/cli/format-option.ts'

test.each([[[]], [['--format', 'text']], [['--format', 'json']], [['--format=github']]])('%j is accepted', (argv) => {
  expect(chooseReporter(argv).kind).toBe('chosen')
})

const ACCEPTED = 'It accepts --format text, --format json, --format github.'

test.each([
  [['--format', 'xml'], `check has no format “xml”. ${ACCEPTED}`],
  [['--format'], `--format wants a value. ${ACCEPTED}`],
  [['--verbose'], `check has no option “--verbose”. ${ACCEPTED}`],
  [['-q'], `check has no option “-q”. ${ACCEPTED}`],
  [['content/'], `check has no option “content/”. ${ACCEPTED}`],
  [['--format', 'toString'], `check has no format “toString”. ${ACCEPTED}`],
])('%j is refused, with what is accepted', (argv, message) => {
  expect(chooseReporter(argv)).toEqual({ kind: 'unknown-option', message })
})
