import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinCbor, splitCbor } from '../../../src/packing/cbor-columns.ts'

type Value = number | string | Value[]

/** RFC 8949, as far as it is needed: whole numbers, texts and arrays. */
function encode(value: Value): number[] {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') {
    const letters = [...new TextEncoder().encode(value)]
    return [...head(3, letters.length), ...letters]
  }
  return [...head(4, value.length), ...value.flatMap(encode)]
}

function head(kind: number, number: number): number[] {
  const first = kind << 5
  if (number < 24) return [first | number]
  if (number < 256) return [first | 24, number]
  if (number < 65_536) return [first | 25, number >> 8, number & 255]
  return [first | 26, number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255]
}

const document = (value: Value): Uint8Array => Uint8Array.from(encode(value))

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 8 }),
  ),
}))

test('gives any documents back to the byte', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), (values) => {
      const documents = values.map(document)
      expect(joinCbor(splitCbor(documents), documents.length)).toEqual(documents)
    }),
  )
})

test('puts the same field of many records into one column, and the letters of texts beside their lengths', () => {
  const columns = splitCbor([
    document([
      ['ferry', 1],
      ['pier', 2],
      ['quay', 3],
      ['sound', 4],
      ['tide', 5],
    ]),
  ])
  expect(columns.get('r31')).toEqual(Uint8Array.from([4, 5]))
  expect(new TextDecoder().decode(columns.get('r30-letters'))).toBe('soundtide')
})

describe('what it can’t take apart is refused', () => {
  test.each([
    { name: 'a map', bytes: [0xa1, 0x01, 0x02] },
    { name: 'a float', bytes: [0xfa, 0, 0, 0, 0] },
    { name: 'an array of unknown length', bytes: [0x9f, 0xff] },
    { name: 'a number of eight bytes', bytes: [0x1b, 0, 0, 0, 0, 0, 0, 0, 1] },
    { name: 'bytes behind the end', bytes: [0x01, 0x02] },
    { name: 'nothing', bytes: [] },
  ])('$name', ({ bytes }) => {
    expect(() => splitCbor([Uint8Array.from(bytes)])).toThrow(TypeError)
  })
})
