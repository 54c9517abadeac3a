import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCodePoints, sliceText, toPosition, toUnitOffset } from '../../../src/anchoring/code-points.ts'
import { anyText } from '../invented-texts.ts'

describe('code points are counted', () => {
  const cases = [
    { name: 'of nothing', text: '', count: 0 },
    { name: 'of plain letters', text: 'ferry', count: 5 },
    { name: 'of an emoji', text: '🚢', count: 1 },
    { name: 'of an emoji made of several signs', text: '👩‍✈️', count: 4 },
    { name: 'of a rare Han character', text: '𠮷野家', count: 3 },
    { name: 'of a letter with a combining accent', text: 'e\u0301', count: 2 },
    { name: 'of a no-break space', text: '9\u00a0km', count: 4 },
    { name: 'of half a surrogate pair', text: 'a\ud83d', count: 2 },
    { name: 'of halves in the wrong order', text: '\udea2\ud83d', count: 2 },
  ]
  test.each(cases)('$name', ({ text, count }) => {
    expect(countCodePoints(text)).toBe(count)
  })

  test('of any text as the language itself counts them', () => {
    fc.assert(fc.property(anyText, (text) => countCodePoints(text) === [...text].length))
  })
})

test('a stretch of UTF-16 code units becomes one of code points', () => {
  expect(toPosition('🚢 a ferry', 5, 10)).toEqual({ start: 4, end: 9 })
  expect(toPosition('🚢🚢', 2, 4)).toEqual({ start: 1, end: 2 })
})

test('an offset past the end is the end', () => {
  expect(toUnitOffset('🚢', 9)).toBe(2)
  expect(sliceText('🚢 a', { start: 2, end: 99 })).toBe('a')
  expect(sliceText('🚢 a', { start: 50, end: 99 })).toBe('')
})

test('for any text, a stretch is the same words however it is counted', () => {
  fc.assert(
    fc.property(anyText, fc.nat(40), fc.nat(40), (text, from, length) => {
      const points = [...text]
      const [start, end] = [Math.min(from, points.length), Math.min(from + length, points.length)]
      const words = points.slice(start, end).join('')
      expect(sliceText(text, { start, end })).toBe(words)
      expect(toPosition(text, toUnitOffset(text, start), toUnitOffset(text, end))).toEqual({ start, end })
    }),
  )
})
