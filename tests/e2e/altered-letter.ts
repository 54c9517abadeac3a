/** The places of an article's text where a letter stands, in code points. */
export const lettersIn = (text: string): number[] =>
  [...text].flatMap((sign, index) => (/[a-z]/.test(sign) ? [index] : []))

/**
 * The pocket edition with one letter of an article replaced by another, so that a single byte differs. The letter is counted in
 * code points of the article's text: blocks are parted by two of them. It reads the markup by itself, as somebody with an editor
 * and the published data would.
 */
export function withAlteredLetter(html: string, article: string, offset: number): string {
  const start = html.indexOf('<div class="text"', html.indexOf(`<article id="articles/${article}"`))
  const pieces = /<(\/?)([a-z][a-z0-9]*)[^>]*>|&[^;]+;|[\s\S]/giu
  pieces.lastIndex = html.indexOf('>', start) + 1
  let at = -2
  for (let piece = pieces.exec(html); piece !== null; piece = pieces.exec(html)) {
    const [written, closing, tag] = piece
    if (closing === '/' && tag === 'div') break
    if (tag !== undefined) {
      if (closing === '' && /^(?:h1|h2|p|li)$/.test(tag)) at += 2
      continue
    }
    if (at === offset) {
      const other = written === 'x' ? 'y' : 'x'
      return html.slice(0, piece.index) + other + html.slice(piece.index + written.length)
    }
    at += 1
  }
  throw new Error(`The text of ${article} has no letter ${offset}.`)
}
