import { aliasName } from '../domain/actor.ts'
import type { Actor } from '../domain/corpus.ts'

/**
 * Gives the names under which a text should be found and that it doesn't have itself, given the actors that it is known to
 * concern.
 */
export type NamesFor = (text: string, concerned: readonly string[]) => string[]

/**
 * Whoever searches for one spelling of a name wants what stands under all of them. So a text gets every name of the actors it
 * concerns or mentions: the name shown, and from the aliases those words that nothing but this name has. "President" of the
 * alias "President Trump" would make every text about him a hit for "president", so words that the articles also write in
 * small letters, and names of other actors, are left out. What we call an unnamed outlet is no name at all.
 */
export function searchableNames(actors: readonly Actor[], articleTexts: readonly string[]): NamesFor {
  const commonWords = new Set(articleTexts.flatMap(wordsOf).filter(isSmall))
  const names = actors
    .filter((actor) => actor.identified)
    .flatMap((actor) =>
      [actor.name, ...actor.aliases.map(aliasName)].map((name) => ({ words: wordsOf(name), id: actor.id })),
    )
  const namesByFirstWord = Map.groupBy(names, ({ words }) => words[0] ?? '')

  const isOwnWord = (word: string, id: string): boolean => {
    const others = namesByFirstWord.get(word)?.filter((name) => name.words.length === 1 && name.id !== id) ?? []
    const isCommon = isSmall(word) || (commonWords.has(word.toLocaleLowerCase()) && !isAbbreviation(word))
    return others.length === 0 && !isCommon
  }
  const namesOf = new Map(
    actors
      .filter((actor) => actor.identified)
      .map((actor) => {
        const aliasWords = actor.aliases.flatMap((alias) => wordsOf(aliasName(alias)))
        return [actor.id, [actor.name, ...aliasWords.filter((word) => isOwnWord(word, actor.id))]]
      }),
  )

  // The longest name that begins at a word is meant: "The Moscow Times" doesn't speak of Moscow.
  const mentionedIn = (text: string): string[] => {
    const words = wordsOf(text)
    const ids: string[] = []
    for (let at = 0; at < words.length;) {
      const named = (namesByFirstWord.get(words[at] ?? '') ?? []).filter((name) =>
        name.words.every((word, index) => word === words[at + index]),
      )
      const length = Math.max(1, ...named.map((name) => name.words.length))
      ids.push(...named.filter((name) => name.words.length === length).map(({ id }) => id))
      at += length
    }
    return ids
  }

  return (text, concerned) => {
    const present = new Set(wordsOf(text))
    return [...new Set([...concerned, ...mentionedIn(text)])]
      .flatMap((id) => namesOf.get(id) ?? [])
      .filter((name) => {
        const words = wordsOf(name)
        const isNew = words.some((word) => !present.has(word))
        for (const word of words) present.add(word)
        return isNew
      })
  }
}

/** Words without their punctuation; an abbreviation ("U.S.") is one word without its dots. */
const wordsOf = (text: string): string[] =>
  Array.from(text.matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+/gu), ([word]) => word.replaceAll('.', ''))

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word)

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)
