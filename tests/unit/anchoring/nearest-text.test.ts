import { describe, expect, test } from 'vitest'
import { sliceText } from '../../../src/anchoring/code-points.ts'
import { findNearestText } from '../../../src/anchoring/nearest-text.ts'

const text = '🚢 A spokesperson said “the terminal was closed for nine working days while crews dredged the channel”.'

describe('the passage most like the words sought', () => {
  const cases = [
    { name: 'the words themselves', sought: 'the terminal was closed', found: 'the terminal was closed', edits: 0 },
    { name: 'one letter changed', sought: 'the terminal was glosed', found: 'the terminal was closed', edits: 1 },
    { name: 'another case', sought: 'The terminal was closed', found: 'the terminal was closed', edits: 1 },
    {
      name: 'a word left out',
      sought: 'closed for nine days while',
      found: 'closed for nine working days while',
      edits: 8,
    },
    { name: 'a word put in', sought: 'while crews then dredged', found: 'while crews dredged', edits: 5 },
    { name: 'other quotation marks', sought: 'said "the terminal', found: 'said “the terminal', edits: 1 },
  ]
  test.each(cases)('is found with $edits edits: $name', ({ sought, found, edits }) => {
    const nearest = findNearestText(text, sought)
    expect(nearest?.edits).toBe(edits)
    expect(nearest?.text).toContain(found.slice(1, -1))
    expect(nearest && sliceText(text, nearest.position)).toBe(nearest?.text)
  })

  const nothing = [
    { name: 'over a third of the letters differ', text, sought: 'a budget was passed' },
    { name: 'nothing is sought', text, sought: '' },
    { name: 'there is no text', text: '', sought: 'the terminal' },
  ]
  test.each(nothing)('is not there when $name', ({ text, sought }) => {
    expect(findNearestText(text, sought)).toBeUndefined()
  })

  test('is the first of several that are equally like', () => {
    expect(findNearestText('a ferry, a ferry', 'a fery')?.position.start).toBe(0)
  })
})
