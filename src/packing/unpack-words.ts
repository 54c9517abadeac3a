import type { ListedWord } from '../domain/word-list.ts'

/** The words that `packWords` made one text of. */
export function unpackWords(text: string): ListedWord[] {
  let before = ''
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, -1)
      return { word: before, frequency: Number(line.at(-1)) }
    })
}
