import { expect, test } from 'vitest'
import { dateInWords } from '../../../src/domain/date-in-words.ts'
import { edtfDateSchema } from '../../../src/domain/edtf-date.ts'
import { EDTF_TABLE } from './edtf-table.ts'

test.each(EDTF_TABLE)('$text reads “$words”', ({ text, words }) => {
  expect(dateInWords(edtfDateSchema.parse(text))).toBe(words)
})
