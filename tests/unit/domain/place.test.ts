import { expect, test } from 'vitest'
import { compareFindings, type Finding } from '../../../src/domain/finding.ts'
import { pointsOf } from '../../../src/domain/place.ts'

const cases = [
  { name: 'the beginning', text: 'a ferry', offset: 0, line: 1, column: 1 },
  { name: 'the end of the first line', text: 'ab\ncd', offset: 2, line: 1, column: 3 },
  { name: 'the beginning of the second line', text: 'ab\ncd', offset: 3, line: 2, column: 1 },
  { name: 'an empty line', text: 'ab\n\ncd', offset: 3, line: 2, column: 1 },
  { name: 'the end of the text', text: 'ab\ncd\n', offset: 6, line: 3, column: 1 },
  { name: 'a place after an emoji, as editors count', text: '⛴🚢x', offset: 3, line: 1, column: 4 },
  { name: 'an empty text', text: '', offset: 0, line: 1, column: 1 },
]
test.each(cases)('points to $name', ({ text, offset, line, column }) => {
  expect(pointsOf(text)(offset)).toEqual({ line, column })
})

test('findings stand in order of file, line, column and rule; those without a place first', () => {
  const at = (ruleId: string, file: string, line?: number, column = 1): Finding => ({
    ruleId,
    place:
      line === undefined
        ? { kind: 'unknown', file, why: 'It is missing.' }
        : { kind: 'known', file, start: { line, column }, end: { line, column } },
    reason: '',
    fix: [],
  })
  const inOrder = [
    at('z', 'a'),
    at('b', 'a', 2),
    at('c', 'a', 2),
    at('a', 'a', 2, 9),
    at('a', 'a', 10),
    at('a', 'b', 1),
  ]
  expect(inOrder.toReversed().sort(compareFindings)).toEqual(inOrder)
})
