/** A piece of a text; `found` where it is one of the words searched for. */
export interface TextPiece {
  text: string
  found: boolean
}

/** A word without its punctuation and capitals, so that the same word is found again in another text. */
export const wordForm = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** Cuts a text so that the found words (as `wordForm` gives them) are pieces of their own; nothing is left out. */
export function markWords(text: string, found: ReadonlySet<string>): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const { start, word } of foundWords(text, found)) {
    if (start > end) pieces.push({ text: text.slice(end, start), found: false })
    pieces.push({ text: word, found: true })
    end = start + word.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), found: false })
  return pieces
}

const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu
const PART = /[\p{L}\p{M}\p{N}]+/gu

/** Whole words first; where only a part of a joined word ("Putin–Trump") was found, that part. */
function* foundWords(text: string, found: ReadonlySet<string>): Generator<{ start: number; word: string }> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (found.has(wordForm(word))) {
      yield { start: index, word }
      continue
    }
    for (const part of word.matchAll(PART)) {
      if (found.has(wordForm(part[0]))) yield { start: index + part.index, word: part[0] }
    }
  }
}
