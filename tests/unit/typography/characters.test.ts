import { describe, expect, test } from 'vitest'
import { charactersOf } from '../../../src/typography/characters.ts'

describe('the characters of a value', () => {
  const cases = [
    { name: 'in a string', value: 'Кай', has: ['К', 'а', 'й'] },
    { name: 'in lists and records, however deep', value: { a: [{ b: 'ø' }, 1, null], c: 'Ł' }, has: ['ø', 'Ł'] },
    { name: 'outside the basic plane, whole', value: 'a 𝔸 b', has: ['𝔸'] },
    {
      name: 'of plain English and the interface, with no text at all',
      value: undefined,
      has: ['A', 'z', '0', ' ', '“', '–', '…'],
    },
  ]
  test.each(cases)('$name', ({ value, has }) => {
    expect([...charactersOf(value)]).toEqual(expect.arrayContaining(has))
  })

  test('stand in the order of their code points, each once, so that the same text gives the same file', () => {
    const characters = [...charactersOf(['éèé', 'zèa'])]
    const codePoints = characters.map((character) => character.codePointAt(0) ?? 0)
    expect(codePoints).toEqual([...new Set(codePoints)].sort((a, b) => a - b))
    expect(charactersOf(['b', 'é', 'è'])).toBe(charactersOf({ x: 'è', y: 'éb' }))
  })

  test('hold no line breaks or other controls', () => {
    expect(charactersOf('a\n\tb')).not.toMatch(/[\0-\x1F\x7F]/)
  })
})
