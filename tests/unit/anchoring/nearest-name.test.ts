import { expect, test } from 'vitest'
import { nearestName } from '../../../src/anchoring/nearest-name.ts'

const names = ['harbour-gazette', 'harbour-board', 'ferry-line']
const cases = [
  { name: 'a letter swapped', written: 'harbuor-board', nearest: 'harbour-board' },
  { name: 'a letter missing', written: 'fery-line', nearest: 'ferry-line' },
  { name: 'the name itself', written: 'ferry-line', nearest: 'ferry-line' },
  { name: 'only its beginning', written: 'harbour', nearest: undefined },
  { name: 'something else', written: 'zzzzzzzz', nearest: undefined },
  { name: 'nothing', written: '', nearest: undefined },
]
test.each(cases)('$name: $nearest', ({ written, nearest }) => {
  expect(nearestName(written, names)).toBe(nearest)
})

test('among no names there is no nearest', () => {
  expect(nearestName('harbour', [])).toBeUndefined()
})
