import type { MarkdownBlock, TextPiece } from './parse-markdown.ts'

/** Where a sign is written in the body, half-open, in UTF-16 code units; with the backslash before it, where it is escaped. */
export interface WrittenSign {
  start: number
  end: number
}

/** Where each UTF-16 code unit of a block's text is written in the body. */
export const writtenSigns = (block: MarkdownBlock, body: string): WrittenSign[] =>
  block.pieces.flatMap((piece) => signsOf(piece, body))

function signsOf({ value, bodyStart, bodyEnd }: TextPiece, body: string): WrittenSign[] {
  let at = bodyStart
  return value.split('').map((unit) => {
    // Markdown drops white space at both ends of a line.
    while (at < bodyEnd && shownAt(body, at) !== unit) at += 1
    const start = Math.min(at, bodyEnd)
    at = Math.min(start + (isEscape(body, start) ? 2 : 1), bodyEnd)
    return { start, end: at }
  })
}

const shownAt = (body: string, at: number): string | undefined => body[isEscape(body, at) ? at + 1 : at]

/** A backslash before any other sign is shown as one: https://spec.commonmark.org/0.31.2/#backslash-escapes */
const isEscape = (body: string, at: number): boolean => body[at] === '\\' && /[!-/:-@[-`{-~]/.test(body[at + 1] ?? '')
