import { expect, test } from 'vitest'
import { isInRange } from '../../../src/typography/unicode-range.ts'

const cases = [
  { name: 'finds the first and the last of a stretch', range: 'U+0041-0043', inside: 'AC', outside: '@D' },
  { name: 'finds a single character', range: 'U+2116', inside: '№', outside: '℗' },
  { name: 'reads a list with spaces', range: 'U+41, U+400-45F', inside: 'AЖ', outside: 'BѠ' },
  { name: 'reads small letters and five digits', range: 'u+1d538-1D53b', inside: '𝔸𝔻', outside: '𝔼' },
]

test.each(cases)('a range $name', ({ range, inside, outside }) => {
  expect([...inside].filter((character) => !isInRange(character, range))).toEqual([])
  expect([...outside].filter((character) => isInRange(character, range))).toEqual([])
})
