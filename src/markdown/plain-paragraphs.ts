/** A place in a text: line and column from 1, offset from 0, in UTF-16 code units. https://github.com/syntax-tree/unist#point */
export interface TextPoint {
  line: number
  column: number
  offset: number
}

/** A part of the body of an article. */
export interface Stretch {
  text: string
  /** Whether it is a paragraph in which no sign means anything. */
  isPlain: boolean
  start: TextPoint
}

/** A paragraph of one line in which no sign means anything in Markdown: it begins no list, has no emphasis, escapes nothing. */
const PLAIN = /^[\p{L}\p{Ps}\p{Pi}"'][^*_\\\p{Cc}]*(?<! )$/u

const EMPTY_LINE = '\n\n'

/**
 * Cuts the body of an article into plain paragraphs and what stands between them. Nearly all of an article is plain paragraphs, and
 * parsing these as Markdown takes as long as everything else that is done to read it. Each part can be read by itself: a paragraph that
 * begins without an indent, behind an empty line, ends whatever was before it.
 */
export function stretchesOf(body: string): Stretch[] {
  const stretches: Stretch[] = []
  let [line, offset] = [1, 0]
  for (const text of body.split(EMPTY_LINE)) {
    const isPlain = PLAIN.test(text)
    const last = stretches.at(-1)
    if (!isPlain && last?.isPlain === false) last.text += EMPTY_LINE + text
    else stretches.push({ text, isPlain, start: { line, column: 1, offset } })
    offset += text.length + EMPTY_LINE.length
    line += text.split('\n').length + 1
  }
  return stretches
}
