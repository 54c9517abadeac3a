import type { ListedWord } from '../domain/word-list.ts'
import { oneEditApart } from './one-edit-apart.ts'

/** The fewest letters of a word whose misspellings are corrected: too many shorter ones lie one letter apart. */
const FEWEST_LETTERS = 5

/** A word that a misspelt one may have been meant for. */
export interface LikelyWord extends ListedWord {
  /** How well the error explains what was typed, whatever else was asked for; each step for about twice as well. */
  likelihood: number
}

/**
 * The words that a misspelt one may have been meant for, as `searchWords` gives it, the likeliest first. A word that stands here with
 * another ending will do, because the engine finds all of them under each; the first letter is seldom wrong; and a word that often
 * stands here is more often looked for.
 */
export function likelyWords(misspelt: string, words: readonly ListedWord[]): LikelyWord[] {
  if (!/^\p{L}+$/u.test(misspelt) || misspelt.length < FEWEST_LETTERS - 1) return []
  return words
    .flatMap((listed) => {
      const likelihood = likelihoodOf(misspelt, listed.word)
      return likelihood === undefined ? [] : [{ ...listed, likelihood }]
    })
    .sort((a, b) => b.likelihood + b.frequency - (a.likelihood + a.frequency))
}

const AS_LISTED = 12
const FIRST_LETTER = 3
/** A letter left out and two that changed places can happen in few ways, each other error in twenty-six times as many. */
const FEW_WAYS = 4

/** `undefined` where one error doesn't make the one word of the other. */
function likelihoodOf(misspelt: string, word: string): number | undefined {
  if (word.length < FEWEST_LETTERS || !beginAlike(word, misspelt)) return undefined
  const isListed = oneEditApart(word, misspelt)
  const meant = isListed ? word : otherForm(word, misspelt)
  if (meant === undefined) return undefined
  return (
    (isListed ? AS_LISTED : 0) +
    (word[0] === misspelt[0] ? FIRST_LETTER : 0) +
    (misspelt.length < meant.length || haveSameLetters(misspelt, meant) ? FEW_WAYS : 0)
  )
}

const haveSameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')

/** English endings, roughly; the longest of those that fit counts. */
const ENDINGS = [
  ...['ations', 'ation', 'ating', 'ments', 'ment', 'ates', 'ated', 'ally', 'ions', 'ying'],
  ...['ate', 'ing', 'ion', 'ies', 'ied', 'ers', 'ors', 'al', 'an', 'ed', 'er', 'es', 'ic', 'ly', 'or'],
  ...['a', 'e', 's', 'y'],
]

/** The fewest letters before an ending. */
const FEWEST_BEFORE = 4

const ENDING = new RegExp(`(?<=.{${FEWEST_BEFORE}})(?:${ENDINGS.join('|')})$`, 'u')

/** The word with another ending, if one error or none makes that of it which was typed. */
function otherForm(word: string, typed: string): string | undefined {
  const beginning = withoutEnding(word)
  return ['', ...ENDINGS]
    .filter((ending) => Math.abs(beginning.length + ending.length - typed.length) <= 1)
    .map((ending) => beginning + ending)
    .find((form) => form.length >= FEWEST_LETTERS && (form === typed || oneEditApart(form, typed)))
}

/** What is left without an ending; a doubled consonant before it is a single one then. */
function withoutEnding(word: string): string {
  const rest = word.replace(ENDING, '')
  return rest !== word && rest.length > FEWEST_BEFORE ? rest.replace(/([^aeiou])\1$/u, '$1') : rest
}

/** One error leaves one of the first two letters where it was, or beside it: a test that spares most words the others. */
const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || a[0] === b[1] || a[1] === b[0] || a[1] === b[1]
