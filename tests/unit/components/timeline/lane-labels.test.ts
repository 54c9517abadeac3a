import { describe, expect, test } from 'vitest'
import { spreadLabels, textLines } from '../../../../src/components/timeline/lane-labels.ts'
import { wrapWords } from '../../../../src/domain/wrap-words.ts'

describe('labels', () => {
  test('stand where they are wanted while there is room', () => {
    expect(
      spreadLabels([
        { wanted: 0, height: 10 },
        { wanted: 40, height: 10 },
      ]),
    ).toEqual([0, 40])
  })

  test('share the shift where there is none', () => {
    expect(
      spreadLabels([
        { wanted: 100, height: 20 },
        { wanted: 100, height: 20 },
      ]),
    ).toEqual([90, 110])
  })

  test('never begin above the drawing', () => {
    expect(spreadLabels([{ wanted: -7, height: 20 }])).toEqual([0])
  })

  test('break between words, and in a word only where it is longer than a line', () => {
    expect(wrapWords('The terminal opens', 12)).toEqual(['The terminal', 'opens'])
    expect(wrapWords('Hafenterminal', 8)).toEqual(['Hafente-', 'rminal'])
    expect(wrapWords('🚢🚢🚢🚢🚢🚢🚢🚢', 8)).toEqual(['🚢🚢🚢🚢🚢🚢🚢🚢'])
  })

  test.each([3, 1, 0, -20])('keep to lines that can be read where there is room for %d characters', (room) => {
    expect(wrapWords('The terminal opens', room)).toEqual(['The', 'terminal', 'opens'])
  })

  test('are spoken in one sentence, whatever breaks in their lines', () => {
    const label = { name: 'Hafenterminal', further: [['May 2031', 'announced'], [], ['conflicts with “June 2031”']] }
    const { lines, strong, spoken } = textLines(label, 9)
    expect(lines.slice(0, strong)).toEqual(['Hafente-', 'rminal'])
    expect(spoken).toBe('Hafenterminal; May 2031, announced; conflicts with “June 2031”')
  })
})
