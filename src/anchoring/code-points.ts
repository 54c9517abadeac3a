import type { TextPositionSelector } from '../domain/selector.ts'

// JavaScript counts UTF-16 code units; the Web Annotation Data Model counts code points.

/** A text, and whether each of its code points is one code unit: then there is nothing to count. */
interface KnownText {
  text: string
  isPlain: boolean
}

let last: KnownText = { text: '', isPlain: true }
let lastButOne = last

/** Nearly every text is plain, and one article and one of its blocks are asked about by turns, many times: by each claim, by each check. */
function isPlain(text: string): boolean {
  if (text !== last.text) {
    const known = text === lastButOne.text ? lastButOne : { text, isPlain: !/[\ud800-\udbff]/.test(text) }
    lastButOne = last
    last = known
  }
  return last.isPlain
}

/** The number of code points in a text. */
export function countCodePoints(text: string): number {
  if (isPlain(text)) return text.length
  let count = 0
  for (let unit = 0; unit < text.length; unit += 1) {
    if (!isSecondHalf(text, unit)) count += 1
  }
  return count
}

/** Turns a stretch counted in UTF-16 code units into one counted in code points. */
export function toPosition(text: string, startUnit: number, endUnit: number): TextPositionSelector {
  if (isPlain(text)) return { start: Math.min(startUnit, text.length), end: Math.min(endUnit, text.length) }
  const start = countCodePoints(text.slice(0, startUnit))
  return { start, end: start + countCodePoints(text.slice(startUnit, endUnit)) }
}

/** The offset in UTF-16 code units of the code point with this index. */
export function toUnitOffset(text: string, codePoint: number): number {
  if (isPlain(text)) return Math.min(codePoint, text.length)
  let unit = 0
  for (let seen = 0; seen < codePoint && unit < text.length; seen += 1) {
    unit += isSecondHalf(text, unit + 1) ? 2 : 1
  }
  return unit
}

/** The words at a position. */
export const sliceText = (text: string, { start, end }: TextPositionSelector): string =>
  text.slice(toUnitOffset(text, start), toUnitOffset(text, end))

function isSecondHalf(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit)
  if (!(code >= 0xdc00 && code <= 0xdfff)) return false
  const before = text.charCodeAt(unit - 1)
  return before >= 0xd800 && before <= 0xdbff
}
