import { ARRAY, headAt, TEXT } from './cbor-items.ts'
import { GrowingBytes } from './growing-bytes.ts'

// CBOR (RFC 8949) taken apart by what its values are, so that it compresses better: an array of records becomes a column for each
// of their fields. A value's place is the way to it from the root, the index in each array on the way counted up to three, so that
// the elements of a long list share a column.

/** The bytes of each column by its place. Nothing is left out: `joinCbor` gives the documents back to the byte. */
export type Columns = Map<string, Uint8Array<ArrayBuffer>>

const SAME_FROM = 3

/** Where a column holds the letters of texts; their lengths stand in the column of their place. */
const lettersOf = (place: string): string => `${place}-letters`
const placeIn = (place: string, index: number): string => place + String(Math.min(index, SAME_FROM))

/** Takes documents apart, all into the same columns. Throws a `TypeError` for what isn't numbers, texts or arrays of known length. */
export function splitCbor(documents: readonly Uint8Array[]): Columns {
  const columns = new Map<string, GrowingBytes>()
  const root = placeNamed('r', columns)
  for (const bytes of documents) {
    const end = splitItem(bytes, 0, root, columns)
    if (end !== bytes.length) throw new TypeError('The document goes on behind its end.')
  }
  return new Map([...columns].map(([place, column]) => [place, column.whole()]))
}

/** A place, its columns, and the places within it. */
interface Place {
  name: string
  heads: GrowingBytes
  letters?: GrowingBytes
  inside: Place[]
}

const placeNamed = (name: string, columns: Map<string, GrowingBytes>): Place => ({
  name,
  heads: columnNamed(name, columns),
  inside: [],
})

function columnNamed(name: string, columns: Map<string, GrowingBytes>): GrowingBytes {
  const column = new GrowingBytes()
  columns.set(name, column)
  return column
}

function splitItem(bytes: Uint8Array, start: number, place: Place, columns: Map<string, GrowingBytes>): number {
  const { kind, value, end } = headAt(bytes, start)
  place.heads.add(bytes, start, end)
  if (kind === TEXT) {
    place.letters ??= columnNamed(lettersOf(place.name), columns)
    place.letters.add(bytes, end, end + value)
    return end + value
  }
  let at = end
  for (let index = 0; kind === ARRAY && index < value; index += 1) {
    const which = Math.min(index, SAME_FROM)
    const within = (place.inside[which] ??= placeNamed(placeIn(place.name, which), columns))
    at = splitItem(bytes, at, within, columns)
  }
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

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
