// SHA-256 (FIPS 180-4), because browsers keep theirs (`crypto.subtle`) from pages that were loaded over plain HTTP.

/** The first 32 bits of the fractional parts of the square (`root` 2) and cube (3) roots of the first primes. */
function fractions(count: number, root: 2 | 3): Uint32Array {
  const words = new Uint32Array(count)
  for (let [candidate, found] = [2, 0]; found < count; candidate += 1) {
    if (!isPrime(candidate)) continue
    const value = root === 2 ? Math.sqrt(candidate) : Math.cbrt(candidate)
    words[found] = (value % 1) * 2 ** 32
    found += 1
  }
  return words
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false
  return true
}

const START = fractions(8, 2)
const ROUNDS = fractions(64, 3)

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** The SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  const message = new TextEncoder().encode(text)
  const padded = new DataView(new ArrayBuffer((((message.length + 8) >> 6) + 1) * 64))
  new Uint8Array(padded.buffer).set(message)
  padded.setUint8(message.length, 0x80)
  padded.setBigUint64(padded.byteLength - 8, BigInt(message.length) * 8n)
  const state = Uint32Array.from(START)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let word = 0; word < 16; word += 1) schedule[word] = padded.getUint32(block + word * 4)
    mix(state, schedule)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

function mix(state: Uint32Array, schedule: Uint32Array): void {
  const at = (word: number): number => schedule[word] ?? 0
  for (let word = 16; word < 64; word += 1) {
    const [early, late] = [at(word - 15), at(word - 2)]
    const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    schedule[word] = at(word - 16) + first + at(word - 7) + second
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round += 1) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const one = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (ROUNDS[round] ?? 0) + at(round)) | 0
    const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}
