import type { ListedWord } from '../domain/word-list.ts'

/** The longest common beginning that one digit can say, in base 36. */
const MOST_SHARED = 35

/**
 * A list of words in the order of their letters as lines that say how many letters a word shares with the one before, the rest of
 * it, and its frequency: "ferry" and "ferries" become "0ferry3" and "4ies1". `unpackWords` reads it.
 */
export function packWords(words: readonly ListedWord[]): string {
  let before = ''
  const lines = words.map(({ word, frequency }) => {
    const shared = Math.min(MOST_SHARED, sharedLength(before, word))
    before = word
    return `${shared.toString(36)}${word.slice(shared)}${frequency}`
  })
  return lines.join('\n')
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1
  return length
}
