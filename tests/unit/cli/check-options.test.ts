import { expect, test } from 'vitest'
import { readCheckOptions } from '../../../src/cli/check-options.ts'

test.each([[[]], [['--format', 'text']], [['--format', 'json']], [['--format=github']]])(
  '%j asks for a report',
  (argv) => {
    expect(readCheckOptions(argv).kind).toBe('report')
  },
)

test('--unread asks for what is still to be read', () => {
  expect(readCheckOptions(['--unread'])).toEqual({ kind: 'unread' })
})

const ACCEPTED = 'It accepts --format text, --format json, --format github, --unread.'

test.each([
  [['--format', 'xml'], `check has no format “xml”. ${ACCEPTED}`],
  [['--format'], `--format wants a value. ${ACCEPTED}`],
  [['--verbose'], `check has no option “--verbose”. ${ACCEPTED}`],
  [['-q'], `check has no option “-q”. ${ACCEPTED}`],
  [['content/'], `check has no option “content/”. ${ACCEPTED}`],
  [['--format', 'toString'], `check has no format “toString”. ${ACCEPTED}`],
  [['--unread', '--format', 'json'], `--unread prints text only, without --format. ${ACCEPTED}`],
  [['--unread=when'], `--unread takes no value. ${ACCEPTED}`],
  [['--unread', 'when'], `check has no option “when”. ${ACCEPTED}`],
])('%j is refused, with what is accepted', (argv, message) => {
  expect(readCheckOptions(argv)).toEqual({ kind: 'refused', message })
})
