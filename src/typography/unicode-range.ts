/** Whether a character is one of a CSS `unicode-range` without wildcards. https://drafts.csswg.org/css-fonts/#unicode-range-desc */
export function isInRange(character: string, range: string): boolean {
  const codePoint = character.codePointAt(0) ?? -1
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return Number.parseInt(first, 16) <= codePoint && codePoint <= Number.parseInt(last, 16)
  })
}
