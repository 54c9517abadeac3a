import { searchWords } from '../domain/search-words.ts'
import { WORD_FILE } from '../domain/word-list.ts'
import { unpackWords } from '../packing/unpack-words.ts'
import { count } from './engine.ts'
import { type LikelyWord, likelyWords } from './likely-words.ts'
import { oncePerIndex } from './once-per-index.ts'
import type { SearchIndex } from './pagefind.ts'
import { partsOf, wantedWords, type WordQuery } from './word-query.ts'

/** How many of the words that may have been meant are tried together with the rest of the query. */
const TRIED = 8

const wordsOf = oncePerIndex(async (index) => unpackWords(await index.readText(WORD_FILE)))

/** A word that stands nowhere, and the one that was searched instead. */
export interface ReplacedWord {
  typed: string
  searched: string
}

/** A query with each word that stands nowhere replaced by the likeliest one that does. */
export interface CorrectedQuery {
  query: WordQuery
  replaced: ReplacedWord[]
  /** Wanted words for which there is none. What is excluded and stands nowhere excludes nothing, whatever it was meant for. */
  lost: string[]
}

/** Loads the list of all words, at the first word that stands nowhere. */
export async function replaceUnknownWords(
  index: SearchIndex,
  typed: WordQuery,
  unknown: readonly string[],
): Promise<CorrectedQuery> {
  const list = await wordsOf(index)
  const corrected: CorrectedQuery = { query: typed, replaced: [], lost: [] }
  for (const word of unknown) {
    const form = searchWords(word).join('')
    if (list.some((listed) => listed.word === form))
      throw new Error(`The index has “${word}”, but the part of it with this word could not be loaded.`)
    const [best] = await rateTogether(index, corrected.query, word, likelyWords(form, list))
    if (best !== undefined) replace(corrected, word, best.word)
    else if (wantedWords(typed).includes(word)) corrected.lost.push(word)
  }
  return corrected
}

/**
 * Replaces words that are only the beginnings of others, where no record has all words of the query as they are, by words that a
 * record has together with the rest.
 */
export async function replaceBeginnings(
  index: SearchIndex,
  { query, replaced, lost }: CorrectedQuery,
  beginnings: readonly string[],
): Promise<CorrectedQuery> {
  const corrected: CorrectedQuery = { query, replaced: [...replaced], lost }
  for (const word of beginnings) {
    const likely = likelyWords(searchWords(word).join(''), await wordsOf(index))
    const [best] = await rateTogether(index, corrected.query, word, likely)
    if (best !== undefined && best.together > 0) replace(corrected, word, best.word)
  }
  return corrected
}

function replace(corrected: CorrectedQuery, typed: string, searched: string): void {
  corrected.query = replaceWord(corrected.query, typed, searched)
  corrected.replaced.push({ typed, searched })
}

/** The likeliest words, best first, with how many records have each together with the rest of the query: most mean what goes with it. */
async function rateTogether(
  { pagefind }: SearchIndex,
  query: WordQuery,
  misspelt: string,
  likely: readonly LikelyWord[],
): Promise<(LikelyWord & { together: number })[]> {
  const rated = await Promise.all(
    likely.slice(0, TRIED).map(async (one) => {
      const words = wantedWords(replaceWord(query, misspelt, one.word))
      return { ...one, together: await count(pagefind, words.join(' ')) }
    }),
  )
  const rate = ({ likelihood, together, frequency }: (typeof rated)[number]): number =>
    likelihood + (together > 0 ? TOGETHER + Math.log2(together) : frequency)
  return rated.sort((a, b) => rate(b) - rate(a))
}

/** Outweighs every likelihood. */
const TOGETHER = 100

function replaceWord({ words, phrases, excluded }: WordQuery, typed: string, searched: string): WordQuery {
  // The rest of a phrase stays as it was typed: "anti-Moscow" is another than "anti Moscow".
  const inText = (text: string): string =>
    text.replace(/[^\s\-‐‑–—/]+/gu, (word) => (partsOf(word).includes(typed) ? searched : word))
  return {
    words: words.map((word) => (word === typed ? searched : word)),
    phrases: phrases.map(inText),
    excluded: excluded.map(inText),
  }
}
