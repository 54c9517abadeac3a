// Any bytes as printable ASCII, after basE91 (https://base91.sourceforge.net/): 13 or 14 bits in two signs, 23 % more than the
// bytes themselves, where base64 takes 33 %. The 91 signs are those that need no escape in a string of a script and can neither
// begin a tag nor a comment in a page: all but `"`, `\` and `<`.
const SIGNS = Uint8Array.from(
  Array.from({ length: 94 }, (_, index) => 0x21 + index).filter((code) => !'"\\<'.includes(String.fromCharCode(code))),
)
const BASE = SIGNS.length
const NO_SIGN = 255
const VALUES = new Uint8Array(128).fill(NO_SIGN)
for (const [value, code] of SIGNS.entries()) VALUES[code] = value

/** Two signs can tell 8,281 things apart: 13 bits, and a fourteenth where the thirteen are among the lowest. */
const FOURTEENTH_UP_TO = BASE * BASE - 2 ** 13

/** The bytes as text; `textToBytes` reads it. */
export function bytesToText(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 16) / 13) + 2)
  let [bits, count, length] = [0, 0, 0]
  const put = (value: number): void => {
    codes[length++] = SIGNS[value % BASE] ?? 0
    codes[length++] = SIGNS[Math.floor(value / BASE)] ?? 0
  }
  for (const byte of bytes) {
    bits |= byte << count
    count += 8
    if (count <= 13) continue
    const low = bits & 0x1fff
    const taken = low < FOURTEENTH_UP_TO ? 14 : 13
    put(taken === 14 ? bits & 0x3fff : low)
    bits >>= taken
    count -= taken
  }
  if (count > 0 && (count > 7 || bits >= BASE)) put(bits)
  else if (count > 0) codes[length++] = SIGNS[bits] ?? 0
  return new TextDecoder().decode(codes.subarray(0, length))
}

/** The bytes of a text that `bytesToText` made. Throws a `TypeError` for a sign that no such text has. */
export function textToBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8))
  let [bits, count, length] = [0, 0, 0]
  for (let at = 0; at < text.length; at += 2) {
    const [first, second] = [valueAt(text, at), at + 1 < text.length ? valueAt(text, at + 1) : undefined]
    const value = second === undefined ? first : first + second * BASE
    bits |= value << count
    count += second === undefined ? 8 - count : (value & 0x1fff) < FOURTEENTH_UP_TO ? 14 : 13
    for (; count >= 8; count -= 8, bits >>= 8) bytes[length++] = bits & 0xff
  }
  return bytes.slice(0, length)
}

function valueAt(text: string, at: number): number {
  const value = VALUES[text.charCodeAt(at)] ?? NO_SIGN
  if (value === NO_SIGN) throw new TypeError(`The pack is damaged: ${JSON.stringify(text[at])} is none of its signs.`)
  return value
}
