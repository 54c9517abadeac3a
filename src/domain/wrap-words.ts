/** Fewer characters to a line can't be read; a text that has less room goes beyond it. */
const LEAST_CHARACTERS = 8

/** The number of characters that a line of such a length takes. */
export const leastCharacters = (characters: number): number => Math.max(LEAST_CHARACTERS, Math.floor(characters))

/** Text in lines of so many characters at most, but never fewer than eight; a longer word is cut. */
export function wrapWords(text: string, characters: number): string[] {
  const most = leastCharacters(characters)
  const lines: string[] = []
  for (const word of text.split(/\s+/u).flatMap((whole) => cut(whole, most))) {
    const last = lines.at(-1)
    if (last !== undefined && [...`${last} ${word}`].length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function cut(word: string, characters: number): string[] {
  const signs = [...word]
  if (signs.length <= characters) return [word]
  return [`${signs.slice(0, characters - 1).join('')}-`, ...cut(signs.slice(characters - 1).join(''), characters)]
}
