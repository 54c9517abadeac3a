import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldTypography } from '../../../src/anchoring/typography.ts'
import { anyText } from '../invented-texts.ts'

const cases = [
  { name: 'quotation marks', text: '“a” ‘b’ „c“ «d»', folded: '"a" \'b\' "c" "d"' },
  { name: 'dashes', text: 'a – b — c ‑ d − e', folded: 'a - b - c - d - e' },
  { name: 'spaces', text: 'a\u00a0b\u202fc\u2009d\te\nf', folded: 'a b c d e f' },
  { name: 'letters, which stay', text: 'Ferry naïve 🚢 -', folded: 'Ferry naïve 🚢 -' },
]
test.each(cases)('makes alike: $name', ({ text, folded }) => {
  expect(foldTypography(text)).toBe(folded)
})

test('offsets stay what they were, in any text', () => {
  fc.assert(fc.property(anyText, (text) => foldTypography(text).length === text.length))
})
