import type { Random } from './random.ts'

const ONSETS = [
  ...['b', 'b', 'c', 'c', 'd', 'd', 'f', 'g', 'h', 'j', 'l', 'l', 'm', 'm', 'n', 'n', 'p', 'p', 'r', 'r', 's', 's'],
  ...['t', 't', 'v', 'w', 'bl', 'br', 'ch', 'cl', 'cr', 'dr', 'fl', 'fr', 'gl', 'gr', 'pl', 'pr', 'qu', 'sc', 'sh'],
  ...['sl', 'sp', 'st', 'str', 'th', 'tr'],
]
const VOWELS = ['a', 'a', 'a', 'e', 'e', 'e', 'e', 'i', 'i', 'i', 'o', 'o', 'o', 'u', 'u', 'ai', 'ea', 'oa', 'ou']
const CODAS = ['', '', 'b', 'ck', 'd', 'l', 'm', 'n', 'n', 'nd', 'nt', 'p', 'r', 'r', 'rd', 'rk', 'rn', 'st', 't', 't']
const INNER_CODAS = ['l', 'm', 'n', 'r']
const ENDINGS = ['al', 'ance', 'er', 'ic', 'ion', 'ish', 'ism', 'ity', 'ive', 'ment', 'ness', 'or', 'ous', 'ure', 'y']

/** Endings that words take in a sentence; an invented word with one would look like another one's form. */
const INFLECTED = /(s|ed|ing)$/

/** A word that English could have. */
export function inventWord(random: Random, syllables: number): string {
  let word = ''
  for (let syllable = 1; syllable <= syllables; syllable += 1) {
    const isLast = syllable === syllables
    const end = isLast ? random.pick(CODAS) : random.chance(0.3) ? random.pick(INNER_CODAS) : ''
    word += random.pick(ONSETS) + random.pick(VOWELS) + end
  }
  if (syllables > 1 && random.chance(0.5)) word = word.replace(/[aeiou]+$/, '') + random.pick(ENDINGS)
  return word.length < 3 || INFLECTED.test(word) ? inventWord(random, syllables) : word
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(ch|sh|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`

export const past = (verb: string): string =>
  verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`

/** How many words of a text its id keeps. */
const SLUG_WORDS = 8

/** An id made of the first words of a text: lower case, hyphens, nothing else. */
export const toSlug = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter((word) => word !== '')
    .slice(0, SLUG_WORDS)
    .join('-')

/** Makes names unique by a number behind those that are taken. */
export class UniqueNames {
  readonly #uses = new Map<string, number>()

  take(name: string): string {
    const uses = (this.#uses.get(name) ?? 0) + 1
    this.#uses.set(name, uses)
    return uses === 1 ? name : this.take(`${name}-${uses}`)
  }
}
