import { aliasName } from '../domain/actor.ts'
import { actorWord, type AliasTable, isShortName } from '../domain/alias-table.ts'
import type { Actor } from '../domain/corpus.ts'
import { searchWords } from '../domain/search-words.ts'

/**
 * Gives the names under which a text should be found and that it doesn't have itself, given the actors that it is known to
 * concern.
 */
export type NamesFor = (text: string, concerned: readonly string[]) => string[]

/** What makes every spelling of a name find the same. */
export interface SearchableNames {
  namesFor: NamesFor
  aliases: AliasTable
}

/**
 * Whoever searches for one spelling of a name wants what stands under all of them. So a text gets every name of the actors it
 * concerns or mentions: the name shown, and from the aliases those words that nothing but this name has. "President" of the
 * alias "President Trump" would make every text about him a hit for "president", so words that the articles also write in
 * small letters, and names of other actors, are left out. An alias that can't be found by such words goes into a table, and the
 * text gets the word that the table has for its actor. What we call an unnamed outlet is no name at all.
 */
export function searchableNames(actors: readonly Actor[], articleTexts: readonly string[]): SearchableNames {
  const commonWords = new Set([...distinctWords(articleTexts)].filter(isSmall))
  const named = actors.filter((actor) => actor.identified)
  const names = named.flatMap(({ id, name, aliases }) =>
    [name, ...aliases.map(aliasName)].map((one) => ({ words: wordsOf(one), id })),
  )
  const namesByFirstWord = Map.groupBy(names, ({ words }) => words[0] ?? '')

  const isOwnWord = (word: string, id: string): boolean => {
    const others = namesByFirstWord.get(word)?.filter((name) => name.words.length === 1 && name.id !== id) ?? []
    const isCommon = isSmall(word) || (commonWords.has(word.toLocaleLowerCase()) && !isAbbreviation(word))
    return others.length === 0 && !isCommon
  }
  const ownWordsOf = ({ id, aliases }: Actor): string[] =>
    aliases.flatMap((alias) => wordsOf(aliasName(alias))).filter((word) => isOwnWord(word, id))

  const aliases: Record<string, string> = {}
  const namesOf = new Map<string, { name: string; words: string[] }[]>()
  for (const actor of named) {
    const own = [actor.name, ...ownWordsOf(actor)]
    const found = new Set(own.flatMap(searchWords))
    const lost = [actor.name, ...actor.aliases.map(aliasName)]
      .map(searchWords)
      .filter((words) => words.some((word) => !found.has(word)) || words.every(isShortName))
    for (const words of lost) aliases[words.join(' ')] = actorWord(actor.name)
    const given = lost.length === 0 ? own : [...own, actorWord(actor.name)]
    namesOf.set(
      actor.id,
      given.map((name) => ({ name, words: wordsOf(name) })),
    )
  }

  // Names inside other names count too: whoever looks for "Moscow" finds "The Moscow Times", and so must who looks for "Russia".
  const mentionedIn = (words: readonly string[]): Set<string> => {
    const mentioned = new Set<string>()
    for (const [at, first] of words.entries()) {
      for (const name of namesByFirstWord.get(first) ?? []) {
        if (name.words.every((word, index) => word === words[at + index])) mentioned.add(name.id)
      }
    }
    return mentioned
  }

  const namesFor: NamesFor = (text, concerned) => {
    const words = wordsOf(text)
    const present = new Set(words)
    const given = concerned.flatMap((id) => namesOf.get(id) ?? []).flatMap((name) => name.words)
    return [...new Set([...concerned, ...mentionedIn([...words, ...given])])]
      .flatMap((id) => namesOf.get(id) ?? [])
      .filter((name) => {
        const isNew = name.words.some((word) => !present.has(word))
        for (const word of name.words) present.add(word)
        return isNew
      })
      .map(({ name }) => name)
  }
  return { namesFor, aliases }
}

/** Words without their punctuation and possessive endings; an abbreviation ("U.S.") is one word without its dots. */
const wordsOf = (text: string): string[] =>
  (text.replace(/['’]s?(?![\p{L}\p{N}])/gu, '').match(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.includes('.') ? word.replaceAll('.', '') : word,
  )

/** The words of all texts, each once. */
function distinctWords(texts: readonly string[]): Set<string> {
  const distinct = new Set<string>()
  for (const text of texts) for (const word of wordsOf(text)) distinct.add(word)
  return distinct
}

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word)

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)
