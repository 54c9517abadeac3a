/** A passage of the text, and the notes that belong beside it; both as numbers of characters. A passage may have only notes. */
export interface NotedPassage {
  characters: number
  notes: readonly number[]
}

/** How high things are drawn beside each other, about: in pixels, and in characters to a line, at the narrowest margin. */
const TEXT = { line: 31, characters: 60, gap: 18 }
const NOTE = { line: 19, characters: 44, byline: 19, gap: 12 }
const FOLDED = 30

/**
 * Which stacks of notes are folded up, passage by passage, so that the text never waits for the margin. A stack begins beside its
 * passage, or under the stack above it. Where it would reach beyond the next passage that has notes, it is folded: a stack can
 * hang down beside text that is not its own, but not so far that the next one loses sight of its words.
 */
export function foldedStacks(passages: readonly NotedPassage[]): boolean[] {
  let bottom = 0
  const placed = passages.map(({ characters }) => {
    const top = bottom
    bottom += characters === 0 ? 0 : Math.ceil(characters / TEXT.characters) * TEXT.line + TEXT.gap
    return { top, bottom }
  })
  let margin = 0
  return passages.map(({ notes }, index) => {
    if (notes.length === 0) return false
    const top = Math.max(placed[index]?.top ?? 0, margin)
    const next = passages.findIndex((passage, other) => other > index && passage.notes.length > 0)
    const limit = placed[next]?.bottom ?? Infinity
    const full = top + notes.reduce((height, characters) => height + heightOf(characters), 0)
    const isFolded = full > limit
    margin = isFolded ? top + FOLDED : full
    return isFolded
  })
}

const heightOf = (characters: number): number =>
  NOTE.byline + Math.ceil(characters / NOTE.characters) * NOTE.line + NOTE.gap
