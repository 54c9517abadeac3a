import { type Html, markup } from './markup.ts'

/** What is shorter isn't worth the trouble. */
const FEWEST_LINES = 12

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

/**
 * A part of a page that a telephone lays out only when its reader comes near (`.later` in `styles/base.css`). Until then it is taken
 * to be as tall as its text probably is, and style sheets count nothing in it. It must begin below the first screen: there, a guess
 * that turns out wrong would move what is being read.
 */
export function later(content: Html): Html {
  const lines = linesToWait(String(content))
  return lines === undefined
    ? markup`<div>${content}</div>`
    : markup`<div class="later" data-lines="${lines}">${content}</div>`
}

/**
 * About how many lines some HTML fills on a telephone, rather too many than too few; `undefined` if it is so short that it needn't
 * wait. Pictures count for nothing.
 */
export function linesToWait(html: string): number | undefined {
  const [first = '', ...others] = html.split(FOLDED)
  const shown = others.reduce((all, part) => all + part, first)
  const ends = shown.match(END)?.length ?? 0
  const characters = shown.replaceAll(TAG, '').length
  const lines = LINES_OF_SPACE + characters / CHARACTERS_A_LINE + ends * LINES_AN_END + others.length * LINES_A_FOLD
  return lines < FEWEST_LINES ? undefined : Math.ceil(lines)
}
