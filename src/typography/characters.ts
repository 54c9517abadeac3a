/** What the site itself prints, whatever its story: letters, figures, and the signs of plain sentences and of its own layout. */
const INTERFACE =
  ' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' + `!"%&'()+,-./:;?[]_\u00A0·‐‑–—‘’“”•…′‹›←→↵−␣`

/** Stretches of characters that are none of these; nearly all text is. */
const OTHERS = new RegExp(`[^\\0-\\x1F\\x7F${INTERFACE.replaceAll(/[\]\\^-]/g, '\\$&')}]+`, 'g')

/** Every character that occurs in the strings of a value, and those of the interface in any case, in code point order. */
export function charactersOf(value: unknown): string {
  const found = new Set(INTERFACE)
  const collect = (part: unknown): void => {
    if (typeof part === 'string') {
      for (const stretch of part.match(OTHERS) ?? []) for (const character of stretch) found.add(character)
    } else if (typeof part === 'object' && part !== null) {
      for (const inner of Object.values(part)) collect(inner)
    }
  }
  collect(value)
  return [...found].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('')
}
