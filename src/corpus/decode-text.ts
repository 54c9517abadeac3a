import type { Finding } from '../domain/finding.ts'
import { type Place, pointsOf } from '../domain/place.ts'

/** The text of a file, or everything in it that must not be there. */
export type DecodedText = { kind: 'decoded'; text: string } | { kind: 'unreadable'; problems: Finding[] }

/** Decodes a file that people write: UTF-8 without a byte order mark, lines ending in a line feed, no control characters. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { kind: 'unreadable', problems: [invalidUtf8(bytes, file)] }
  }
  const problems = [...badCharacters(text, file)]
  return problems.length > 0 ? { kind: 'unreadable', problems } : { kind: 'decoded', text }
}

function invalidUtf8(bytes: Uint8Array, file: string): Finding {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  // The decoder writes U+FFFD for what it can't read; a U+FFFD that is really in the file is three valid bytes.
  const text = lenient.decode(bytes)
  const points = pointsOf(text)
  let at = text.indexOf('\ufffd')
  while (at !== -1 && isWrittenOut(bytes, text, at)) at = text.indexOf('\ufffd', at + 1)
  const offset = Math.max(at, 0)
  return {
    ruleId: 'invalid-utf8',
    place: { kind: 'known', file, start: points(offset), end: points(offset + 1) },
    reason: 'Here are bytes that are not UTF-8, so nobody can tell which letters were meant.',
    fix: [
      'Save the file as UTF-8. If it came from elsewhere, keep the bytes in content/sources/ and name their encoding.',
    ],
  }
}

function isWrittenOut(bytes: Uint8Array, text: string, at: number): boolean {
  const start = new TextEncoder().encode(text.slice(0, at)).length
  return bytes[start] === 0xef && bytes[start + 1] === 0xbf && bytes[start + 2] === 0xbd
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

function* badCharacters(text: string, file: string): Generator<Finding> {
  const points = pointsOf(text)
  const placeOf = (offset: number): Place => ({ kind: 'known', file, start: points(offset), end: points(offset + 1) })
  if (text.startsWith('\ufeff')) {
    yield {
      ruleId: 'byte-order-mark',
      place: placeOf(0),
      reason: 'The file begins with a byte order mark, an invisible character that would shift every offset by one.',
      fix: ['Save the file as “UTF-8 without BOM”.'],
    }
  }
  const carriageReturn = text.indexOf('\r')
  if (carriageReturn !== -1) {
    yield {
      ruleId: 'carriage-return',
      place: placeOf(carriageReturn),
      reason: 'Lines end in CR LF or CR here; offsets and quotes count on LF alone.',
      fix: ['Set the line ending to LF and save the file. .gitattributes keeps it so.'],
    }
  }
  const control = CONTROL.exec(text)
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    yield {
      ruleId: 'control-character',
      place: placeOf(control.index),
      reason: `Here is an invisible control character (U+${code}), which no reader can see and no quote can carry.`,
      fix: ['Delete it. If the source has it, remove it in the ledger.'],
    }
  }
}
