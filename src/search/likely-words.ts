import type { ListedWord } from '../domain/word-list.ts'
import { oneEditApart } from './one-edit-apart.ts'

/** The fewest letters of a word whose misspellings are corrected: too many shorter ones lie one letter apart. */
const FEWEST_LETTERS = 5

/**
 * The words that a misspelt one may have been meant for, as `searchWords` gives it, the likeliest first. A word that stands here with
 * another ending will do, because the engine finds all of them under each; the first letter is seldom wrong; and a word that often
 * stands here is more often looked for.
 */
export function likelyWords(misspelt: string, words: readonly ListedWord[]): string[] {
  if (!/^\p{L}+$/u.test(misspelt) || misspelt.length < FEWEST_LETTERS - 1) return []
  const beginning = withoutEnding(misspelt)
  const likelihoodOf = ({ word, frequency }: ListedWord): number | undefined => {
    if (word.length < FEWEST_LETTERS) return undefined
    const ofItsLetters = frequency + (word[0] === misspelt[0] ? 10 : 0)
    if (oneEditApart(word, misspelt)) return ofItsLetters + 20
    return misspelt.length >= FEWEST_LETTERS && isAlike(withoutEnding(word), beginning) ? ofItsLetters : undefined
  }
  return words
    .map((listed) => ({ word: listed.word, likelihood: likelihoodOf(listed) ?? -1 }))
    .filter(({ likelihood }) => likelihood >= 0)
    .sort((a, b) => b.likelihood - a.likelihood)
    .map(({ word }) => word)
}

const isAlike = (a: string, b: string): boolean => a === b || oneEditApart(a, b)

const ENDING = /(?:(?:at)?ions?|ate[sd]?|ings?|ed|es|ers?|ly|[sey])$/

/** English endings, roughly; a doubled consonant before them is a single one without. */
function withoutEnding(word: string): string {
  const rest = word.replace(ENDING, '')
  if (rest.length < FEWEST_LETTERS - 1) return word
  return rest.length >= FEWEST_LETTERS ? rest.replace(/([^aeiou])\1$/u, '$1') : rest
}
