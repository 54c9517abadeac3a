import { describe, expect, test } from 'vitest'
import { LEDGER_REASONS, ledgerSchema } from '../../../src/domain/ledger.ts'

const reads = (edit: object) => ledgerSchema.safeParse({ edits: [edit] }).success

describe('an edit of a ledger', () => {
  const accepted = [
    { op: 'remove', at: 0, text: 'Menu', reason: 'navigation' },
    { op: 'insert', at: 3, text: ' ', reason: 'glued-sentence' },
    { op: 'replace', at: 3, text: '\n', with: ' ', reason: 'broken-line' },
    { op: 'move', at: 3, text: 'Ferry', to: 'title', reason: 'moved-to-title' },
    { op: 'move', at: 3, text: 'Ferry', to: 12, reason: 'glued-caption' },
  ]
  test.each(accepted)('can $op', (edit) => {
    expect(reads(edit)).toBe(true)
  })
  const refused = [
    { name: 'an unknown operation', edit: { op: 'cut', at: 0, text: 'a', reason: 'advert' } },
    { name: 'an unknown reason', edit: { op: 'remove', at: 0, text: 'a', reason: 'boring' } },
    { name: 'no words', edit: { op: 'remove', at: 0, text: '', reason: 'advert' } },
    { name: 'a place before the source', edit: { op: 'remove', at: -1, text: 'a', reason: 'advert' } },
    { name: 'half a place', edit: { op: 'remove', at: 0.5, text: 'a', reason: 'advert' } },
    { name: 'a replacement by nothing', edit: { op: 'replace', at: 0, text: 'a', with: '', reason: 'advert' } },
    { name: 'a move to nowhere', edit: { op: 'move', at: 0, text: 'a', reason: 'advert' } },
    { name: 'a key of another operation', edit: { op: 'remove', at: 0, text: 'a', to: 3, reason: 'advert' } },
  ]
  test.each(refused)('is refused with $name', ({ edit }) => {
    expect(reads(edit)).toBe(false)
  })
})

test('every reason is explained to the reader', () => {
  for (const words of Object.values(LEDGER_REASONS)) expect(words).toMatch(/^[A-Z].{15,}[^.]$/)
})
