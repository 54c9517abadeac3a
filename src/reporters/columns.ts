const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Signs that terminals draw two columns wide. */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u
const CONTROL = /[\u0000-\u001f\u007f]/g

/**
 * A text as it stands in a terminal: one entry for each column, an empty one after a sign two columns wide, so that carets
 * can be set under it. Tabs become spaces, line breaks and other control characters become pictures of themselves, which no
 * terminal obeys.
 */
export function toColumns(text: string): string[] {
  const columns: string[] = []
  for (const { segment } of SEGMENTER.segment(showControls(text))) {
    columns.push(segment)
    if (WIDE.test(segment)) columns.push('')
  }
  return columns
}

/** The number of columns that a text takes. */
export const columnCount = (text: string): number => toColumns(text).length

/** A text on one line, with nothing in it that a terminal would obey. */
export const showControls = (text: string): string =>
  text.replace(CONTROL, (sign) => {
    if (sign === '\t') return ' '
    if (sign === '\n') return '⏎'
    return sign === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + sign.charCodeAt(0))
  })
