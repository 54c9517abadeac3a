/** One sign as written, and what it is compared as. */
interface Sign {
  raw: string
  folded: string
  /** In the text as written and in the folded one, UTF-16 code units. */
  start: number
  foldedStart: number
}

/** A text with the signs that can be set in several ways made alike. */
export interface FoldedText {
  text: string
  folded: string
  signs: Sign[]
  /** The sign that begins at an offset of the folded text. */
  at: Map<number, number>
}

/** Signs that take no room and can't be seen. */
export const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff'
const QUOTATION_MARK = /^(''|``|["'`´‘’‚‛“”„‟′″«»‹›])$/u
const SIGNS = new RegExp(`[${INVISIBLE}]|\\s+|[-‐‑‒–—―−]{1,3}|\\.{3}|''|\`\`|\\P{M}\\p{M}*|\\p{M}`, 'gu')

/** Makes quotation marks, dashes, dots, spaces and accents alike, and leaves out what can't be seen. */
export function fold(text: string): FoldedText {
  const signs: Sign[] = []
  const at = new Map<number, number>()
  let folded = ''
  for (const { 0: raw, index } of text.matchAll(SIGNS)) {
    const sign = { raw, folded: foldSign(raw), start: index, foldedStart: folded.length }
    if (sign.folded !== '') at.set(folded.length, signs.length)
    signs.push(sign)
    folded += sign.folded
  }
  return { text, folded, signs, at }
}

function foldSign(raw: string): string {
  if (INVISIBLE.includes(raw)) return ''
  if (/^\s/u.test(raw)) return ' '
  if (/^[-‐‑‒–—―−]/u.test(raw)) return '-'
  if (QUOTATION_MARK.test(raw)) return '"'
  return raw.normalize('NFKC')
}

/** Where one folded text stands in another, from an offset on; -1 where it doesn't. */
export const indexIn = (haystack: FoldedText, needle: FoldedText, from: number): number =>
  needle.folded === '' ? -1 : haystack.folded.indexOf(needle.folded, from)

/** The text as written between two offsets of the folded text; `undefined` where one of them lies inside a sign. */
export function stretch(text: FoldedText, from: number, to: number): { start: number; text: string } | undefined {
  const start = startOf(text, from)
  if (start === undefined || startOf(text, to) === undefined) return undefined
  return { start, text: from === to ? '' : text.text.slice(start, lastVisibleEnd(text, to)) }
}

function startOf({ text, folded, signs, at }: FoldedText, foldedOffset: number): number | undefined {
  if (foldedOffset === folded.length) return text.length
  const index = at.get(foldedOffset)
  return index === undefined ? undefined : signs[index]?.start
}

/** Where the last sign that shows before an offset of the folded text ends. */
function lastVisibleEnd({ signs, at }: FoldedText, foldedOffset: number): number {
  let index = (at.get(foldedOffset) ?? signs.length) - 1
  while (index > 0 && signs[index]?.folded === '') index -= 1
  const sign = signs[index]
  return sign === undefined ? 0 : sign.start + sign.raw.length
}
