/** On a telephone, in the text face: a line holds so many characters, and the last one of a paragraph is half empty. */
const CHARACTERS_A_LINE = 36
const LINES_AN_END = 0.45
/** What can be unfolded has a line of its own, and space around it. */
const LINES_A_FOLD = 1.2
/** Margins and the like. */
const LINES_OF_SPACE = 4

const FOLDED = /<\/summary>.*?<\/details>/gs
const END = /<\/(?:p|li|dt|dd|td|th|h[1-6]|figcaption)>|<br|\S\n(?=\S)/g
const TAG = /<[^>]*>/g

/** About how many lines some HTML fills on a telephone: rather too many than too few. Pictures count for nothing. */
export function linesOf(html: string): number {
  const [first = '', ...others] = html.split(FOLDED)
  const shown = others.reduce((all, part) => all + part, first)
  const ends = shown.match(END)?.length ?? 0
  const characters = shown.replaceAll(TAG, '').length
  return Math.ceil(LINES_OF_SPACE + characters / CHARACTERS_A_LINE + ends * LINES_AN_END + others.length * LINES_A_FOLD)
}
