// CBOR (RFC 8949) taken apart by what its values are, so that it compresses better: an array of records becomes a column for each
// of their fields. A value's place is the way to it from the root, the index in each array on the way counted up to three, so that
// the elements of a long list share a column.

/** The bytes of each column by its place. Nothing is left out: `joinCbor` gives the documents back to the byte. */
export type Columns = Map<string, Uint8Array<ArrayBuffer>>

const SAME_FROM = 3
/** The first three bits of an item: what it is. */
const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4]

/** Where a column holds the letters of texts; their lengths stand in the column of their place. */
const lettersOf = (place: string): string => `${place}-letters`
const placeIn = (place: string, index: number): string => place + String(Math.min(index, SAME_FROM))

/** Takes documents apart, all into the same columns. Throws a `TypeError` for what isn't numbers, texts or arrays of known length. */
export function splitCbor(documents: readonly Uint8Array[]): Columns {
  const stretches = new Map<string, Uint8Array[]>()
  const put = (place: string, bytes: Uint8Array): void => {
    const column = stretches.get(place)
    if (column === undefined) stretches.set(place, [bytes])
    else column.push(bytes)
  }
  for (const bytes of documents) {
    const end = splitItem(bytes, 0, 'r', put)
    if (end !== bytes.length) throw new TypeError('The document goes on behind its end.')
  }
  return new Map([...stretches].map(([place, pieces]) => [place, joined(pieces)]))
}

function splitItem(
  bytes: Uint8Array,
  start: number,
  place: string,
  put: (place: string, bytes: Uint8Array) => void,
): number {
  const { kind, value, end } = headAt(bytes, start)
  put(place, bytes.subarray(start, end))
  if (kind === TEXT) {
    put(lettersOf(place), bytes.subarray(end, end + value))
    return end + value
  }
  let at = end
  if (kind === ARRAY)
    for (let index = 0; index < value; index += 1) at = splitItem(bytes, at, placeIn(place, index), put)
  return at
}

/** Puts as many documents together as there were. */
export function joinCbor(columns: Columns, count: number): Uint8Array<ArrayBuffer>[] {
  const read = new Map<string, number>()
  const take = (place: string, length: number): Uint8Array => {
    const from = read.get(place) ?? 0
    read.set(place, from + length)
    return (columns.get(place) ?? new Uint8Array()).subarray(from, from + length)
  }
  const joinItem = (place: string, pieces: Uint8Array[]): void => {
    const { kind, value, length } = headAt(columns.get(place) ?? new Uint8Array(), read.get(place) ?? 0)
    pieces.push(take(place, length))
    if (kind === TEXT) pieces.push(take(lettersOf(place), value))
    if (kind === ARRAY) for (let index = 0; index < value; index += 1) joinItem(placeIn(place, index), pieces)
  }
  return Array.from({ length: count }, () => {
    const pieces: Uint8Array[] = []
    joinItem('r', pieces)
    return joined(pieces)
  })
}

/** What an item is, and its number: its value, or how long it is. */
function headAt(bytes: Uint8Array, start: number): { kind: number; value: number; length: number; end: number } {
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

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
