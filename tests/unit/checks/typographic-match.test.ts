import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchTypography } from '../../../src/checks/typographic-match.ts'
import { sliceText } from '../../../src/anchoring/code-points.ts'

test.each([
  { text: 'say “‘no’” now', exact: `"'no'"`, found: '“‘no’”', inText: ['“', '‘', '’', '”'] },
  { text: 'nine – no, ten', exact: 'nine --- no', found: 'nine – no', inText: ['–'] },
  { text: 'wait…', exact: 'wait...', found: 'wait…', inText: ['…'] },
  { text: 'a  b', exact: 'a b', found: 'a  b', inText: ['2 spaces'] },
  { text: 'a b', exact: 'a\nb', found: 'a b', inText: ['a space'] },
  { text: 'cafe\u0301s', exact: 'cafés', found: 'cafe\u0301s', inText: ['e\u0301 (U+0065 U+0301)'] },
  { text: 'har\u00adbour', exact: 'harbour', found: 'har\u00adbour', inText: ['an invisible sign (U+00AD)'] },
  { text: '🚢 “so”', exact: '"so"', found: '“so”', inText: ['“', '”'] },
])('“$exact” is found as “$found”', ({ text, exact, found, inText }) => {
  const [match, ...others] = matchTypography(text, { exact })
  expect(others).toEqual([])
  expect(match?.corrected).toEqual({ exact: found })
  expect(match?.inText).toEqual(inText)
  expect(match && sliceText(text, match.position)).toBe(found)
})

test.each([
  { name: 'other letters', text: 'the ferry', exact: 'The ferry' },
  { name: 'half a sign', text: 'wait…', exact: 'wait.' },
  { name: 'nothing that shows', text: 'the ferry', exact: '\u200b' },
])('$name are not typography', ({ text, exact }) => {
  expect(matchTypography(text, { exact })).toEqual([])
})

test('prefix and suffix decide between places', () => {
  const [match, ...others] = matchTypography('a “b” c, d “b” e', { exact: '"b"', prefix: 'd ', suffix: ' e' })
  expect(others).toEqual([])
  expect(match).toMatchObject({
    position: { start: 11, end: 14 },
    corrected: { exact: '“b”', prefix: 'd ', suffix: ' e' },
  })
})

const SIGNS = ['a', 'b', ' ', '\u00a0', '"', '“', "'", '’', '-', '—', '.', '…', '\u00ad', '🚢', 'é', 'e\u0301', '\n']
const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((signs) => signs.join(''))

test('whatever is found really stands there', () => {
  fc.assert(
    fc.property(text, text, (haystack, exact) => {
      for (const { position, corrected } of matchTypography(haystack, { exact })) {
        expect(sliceText(haystack, position)).toBe(corrected.exact)
      }
    }),
  )
})
