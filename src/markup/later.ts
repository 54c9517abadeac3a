import { attribute, type Html, markup } from './markup.ts'

/** On a telephone, in the text face: a line holds so many characters, and the last one of a paragraph is half empty. */
const CHARACTERS_A_LINE = 36
const LINES_AN_END = 0.45
/** What can be unfolded has a line of its own, and space around it. */
const LINES_A_FOLD = 1.2
/** Margins and the like. */
const LINES_OF_SPACE = 4
/** What is shorter isn't worth the trouble. */
const FEWEST_LINES = 12

const FOLDED = /<\/summary>.*?<\/details>/gs
const END = /<\/(?:p|li|dt|dd|td|th|h[1-6]|figcaption)>|<br|\S\n(?=\S)/g
const TAG = /<[^>]*>/g

/**
 * Attributes of an element that browsers lay out only when a reader comes near it (`.later` in `styles/base.css`); none if it holds
 * little. Until then it is taken to be as tall as `data-lines` says: about how many lines its text fills on a telephone, rather too
 * many than too few, so that nothing of it stands over what follows.
 */
export function laidOutLater(content: Html): Record<string, string> {
  const lines = linesOf(String(content))
  return lines < FEWEST_LINES ? {} : { class: 'later', 'data-lines': String(lines) }
}

/** A part of a page that is laid out later. */
export function later(content: Html): Html {
  const attributes = Object.entries(laidOutLater(content)).map(([name, value]) => attribute(name, value))
  return markup`<div${attributes}>${content}</div>`
}

function linesOf(html: string): number {
  const [first = '', ...others] = html.split(FOLDED)
  const shown = others.reduce((all, part) => all + part, first)
  const ends = shown.match(END)?.length ?? 0
  const characters = shown.replaceAll(TAG, '').length
  return Math.ceil(LINES_OF_SPACE + characters / CHARACTERS_A_LINE + ends * LINES_AN_END + others.length * LINES_A_FOLD)
}
