import { escapeMarkup } from '../domain/escape-markup.ts'
import { wrapWords } from '../domain/wrap-words.ts'

/** What a picture says that stands for a page where somebody shares its address. */
export interface ShareCard {
  story: string
  /** What the page is, in a word. */
  kind: string
  title: string
  /** What there is to say of it, a line each; three at most. */
  facts: readonly string[]
}

/** In pixels; what the large networks show whole. https://ogp.me/ */
export const SHARE_WIDTH = 1200
export const SHARE_HEIGHT = 630

const MARGIN = 80
const SMALLEST = { size: 50, characters: 41, lines: 5 }
/** The largest title that fits is taken: its size in pixels, characters to a line, lines. */
const TITLES = [{ size: 76, characters: 26, lines: 3 }, { size: 62, characters: 33, lines: 4 }, SMALLEST]
const INK = '#1b1a17'
const SOFT = '#5c5850'
const PAPER = '#fdfcf8'
const ACCENT = '#1d4f91'

/** The names inside the font files that the picture is drawn with (`drawingFonts`). */
const SERIF = 'Source Serif 4'
const SANS = 'Source Sans 3 ExtraLight'

/** The picture as SVG. */
export function shareCard({ story, kind, title, facts }: ShareCard): string {
  const { size, lines } = titleLines(title)
  const titleTop = 246
  const text = (x: number, y: number, words: string, attributes: string): string =>
    `<text x="${x}" y="${y}" ${attributes}>${escapeMarkup(words)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">`,
    `<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="${PAPER}"/>`,
    text(MARGIN, 102, 'Readout', `font-family="${SERIF}" font-size="42" fill="${INK}"`),
    text(
      SHARE_WIDTH - MARGIN,
      102,
      clipped(story, 60),
      `font-family="${SANS}" font-size="26" fill="${SOFT}" text-anchor="end"`,
    ),
    `<path d="M${MARGIN} 128H${SHARE_WIDTH - MARGIN}" stroke="${INK}" stroke-width="2"/>`,
    text(MARGIN, 172, kind, `font-family="${SANS}" font-size="26" fill="${ACCENT}"`),
    ...lines.map((line, index) =>
      text(
        MARGIN,
        titleTop + size * (0.2 + index * 1.16),
        line,
        `font-family="${SERIF}" font-size="${size}" fill="${INK}"`,
      ),
    ),
    ...facts
      .slice(0, 3)
      .map((fact, index, all) =>
        text(
          MARGIN,
          SHARE_HEIGHT - 60 - (all.length - 1 - index) * 38,
          clipped(fact, 80),
          `font-family="${SANS}" font-size="26" fill="${SOFT}"`,
        ),
      ),
    '</svg>',
  ].join('')
}

function titleLines(title: string): { size: number; lines: string[] } {
  for (const { size, characters, lines: most } of TITLES) {
    const lines = wrapWords(title, characters)
    if (lines.length <= most) return { size, lines }
  }
  const lines = wrapWords(title, SMALLEST.characters).slice(0, SMALLEST.lines)
  return {
    size: SMALLEST.size,
    lines: [...lines.slice(0, -1), `${clipped(lines.at(-1) ?? '', SMALLEST.characters - 2)} …`],
  }
}

const clipped = (text: string, characters: number): string =>
  text.length <= characters ? text : `${text.slice(0, characters - 1).trimEnd()}…`
