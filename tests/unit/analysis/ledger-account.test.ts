import { expect, test } from 'vitest'
import { ledgerAccount } from '../../../src/analysis/ledger-account.ts'

const sourceText = 'Menu\nFerries late\n\n\nThe board met.It spoke.\nMenu'
const account = ledgerAccount({
  sourceText,
  ledger: {
    edits: [
      { op: 'remove', at: 0, text: 'Menu\n', reason: 'navigation' },
      { op: 'move', at: 5, text: 'Ferries late', to: 'title', reason: 'moved-to-title' },
      { op: 'remove', at: 17, text: '\n\n\n', reason: 'line-space' },
      { op: 'insert', at: 34, text: ' ', reason: 'glued-sentence' },
      { op: 'remove', at: 43, text: '\nMenu', reason: 'navigation' },
    ],
  },
})

test('an account tells removed words apart from repairs of the layout, by reason', () => {
  const summary = (groups: typeof account.removals) =>
    groups.map(({ reason, edits }) => `${reason} ${edits.map(({ index }) => index).join(',')}`)
  expect(summary(account.removals)).toEqual(['navigation 0,4'])
  expect(summary(account.repairs)).toEqual(['moved-to-title 1', 'line-space 2', 'glued-sentence 3'])
})

test('an account shows what was taken, what was put, and the words around it', () => {
  expect(account.repairs[2]?.edits[0]).toEqual({
    index: 3,
    op: 'insert',
    taken: '',
    put: ' ',
    before: '\nFerries late\n\n\nThe board met.'.slice(-24),
    after: 'It spoke.\nMenu',
  })
})
