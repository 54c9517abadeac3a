import { fold, INVISIBLE } from './folded-text.ts'

/** Names the signs in which two texts differ that are alike when folded. */
export function differingSigns(a: string, b: string): { inText: string[]; inSelector: string[] } {
  const [groupsA, groupsB] = [commonGroups(a, b), commonGroups(b, a)]
  const [inText, inSelector] = [new Set<string>(), new Set<string>()]
  for (const [index, left] of groupsA.entries()) {
    const right = groupsB[index] ?? ''
    if (left === right) continue
    inText.add(nameSigns(left, right))
    inSelector.add(nameSigns(right, left))
  }
  return { inText: [...inText], inSelector: [...inSelector] }
}

/** The signs of `text`, joined to the smallest groups that begin where a sign of `other` begins as well. */
function commonGroups(text: string, other: string): string[] {
  const starts = fold(other).at
  const groups: string[] = []
  for (const { raw, folded, foldedStart } of fold(text).signs) {
    if (groups.length === 0 || (folded !== '' && starts.has(foldedStart))) groups.push(raw)
    else groups[groups.length - 1] += raw
  }
  return groups
}

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '\u00a0': 'a no-break space',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u202f': 'a narrow no-break space',
  '\n': 'a line break',
  '\t': 'a tab',
}

/** Signs as they can be read in a message: by themselves, or by name where they can't be seen or look like the others. */
function nameSigns(signs: string, others: string): string {
  const name = NAMES[signs]
  if (name !== undefined) return name
  if (/^\s+$/u.test(signs)) return `${signs.length} spaces`
  if (withoutInvisible(signs) === withoutInvisible(others)) {
    const invisible = [...signs].filter((sign) => INVISIBLE.includes(sign))
    return invisible.length === 0 ? 'none' : `an invisible sign (${codesOf(invisible)})`
  }
  return signs.normalize('NFC') === others.normalize('NFC') ? `${signs} (${codesOf([...signs])})` : signs
}

const withoutInvisible = (text: string): string => [...text].filter((sign) => !INVISIBLE.includes(sign)).join('')

const codesOf = (signs: readonly string[]): string =>
  signs.map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
