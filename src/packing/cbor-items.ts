// CBOR (RFC 8949), as far as a search index has it: whole numbers, texts, and arrays whose length is known.

// The first three bits of an item: what it is.
const UNSIGNED = 0
const NEGATIVE = 1
export const TEXT = 3
export const ARRAY = 4

/** How an item begins. */
interface ItemHead {
  kind: number
  /** Its value, or how long it is. */
  value: number
  /** How many bytes say so. */
  length: number
  /** Where they end. */
  end: number
}

/** What an item is, and its number. Throws a `TypeError` for what isn't a number, text or array of known length. */
export function headAt(bytes: Uint8Array, start: number): ItemHead {
  const first = bytes[start] ?? 0xff
  const [kind, short] = [first >> 5, first & 31]
  const further = short < 24 ? 0 : 2 ** (short - 24)
  if (![UNSIGNED, NEGATIVE, TEXT, ARRAY].includes(kind) || short > 26) {
    throw new TypeError(`The item at ${start} begins with ${first}, which is no number, text or array.`)
  }
  let value = further === 0 ? short : 0
  for (let index = 1; index <= further; index += 1) value = value * 256 + (bytes[start + index] ?? 0)
  return { kind, value, length: 1 + further, end: start + 1 + further }
}

/** Where an item ends, with all that is in it. */
export function itemEnd(bytes: Uint8Array, start: number): number {
  const { kind, value, end } = headAt(bytes, start)
  if (kind === TEXT) return end + value
  let at = end
  if (kind === ARRAY) for (let index = 0; index < value; index += 1) at = itemEnd(bytes, at)
  return at
}
