import { type AliasTable, isShortName } from '../domain/alias-table.ts'
import { searchWords } from '../domain/search-words.ts'

/** The most words of a name that are looked at together. */
const LONGEST_NAME = 5

/** Words with the names among them resolved. */
export interface ResolvedNames {
  words: string[]
  /** Whether the words as typed find something of what is meant. The few letters of "US" find all that begins with them instead. */
  typedWordsFindToo: boolean
}

/** Puts for each name that can't be found by its words the word that stands for its bearer; `undefined` where there is none. */
export function resolveNames(typed: readonly string[], aliases: AliasTable): ResolvedNames | undefined {
  const resolved: ResolvedNames = { words: [], typedWordsFindToo: true }
  let found = false
  for (let at = 0; at < typed.length;) {
    const name = longestName(typed.slice(at, at + LONGEST_NAME), aliases)
    if (name === undefined) resolved.words.push(typed[at] ?? '')
    else {
      found = true
      resolved.words.push(name.word)
      if (name.length === 1 && searchWords(typed[at] ?? '').every(isShortName)) resolved.typedWordsFindToo = false
    }
    at += name?.length ?? 1
  }
  return found ? resolved : undefined
}

function longestName(typed: readonly string[], aliases: AliasTable): { word: string; length: number } | undefined {
  for (let length = typed.length; length > 0; length -= 1) {
    const name = typed.slice(0, length).flatMap(searchWords).join(' ')
    const word = Object.hasOwn(aliases, name) ? aliases[name] : undefined
    if (word !== undefined) return { word, length }
  }
  return undefined
}
