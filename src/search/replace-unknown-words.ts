import { searchWords } from '../domain/search-words.ts'
import { WORD_FILE } from '../domain/word-list.ts'
import { unpackWords } from '../packing/unpack-words.ts'
import { count } from './engine.ts'
import { likelyWords } from './likely-words.ts'
import { oncePerIndex } from './once-per-index.ts'
import type { SearchIndex } from './pagefind.ts'
import { partsOf, type WordQuery } from './word-query.ts'

/** How many of the words that may have been meant are tried together with the rest of the query. */
const TRIED = 5

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
    const attempts = likelyWords(form, list)
      .slice(0, TRIED)
      .map((searched) => ({ searched, query: replaceWord(corrected.query, word, searched) }))
    const best = await mostFound(index, isAlone(corrected.query) ? attempts.slice(0, 1) : attempts)
    if (best !== undefined) {
      corrected.query = best.query
      corrected.replaced.push({ typed: word, searched: best.searched })
    } else if (wantedWords(typed).includes(word)) corrected.lost.push(word)
  }
  return corrected
}

/** A word by itself tells nothing of what was meant but its letters. */
const isAlone = (query: WordQuery): boolean => wantedWords(query).length < 2

interface Attempt {
  searched: string
  query: WordQuery
}

/** The attempt whose words most records have together; of those that find as many, the likeliest. */
async function mostFound({ pagefind }: SearchIndex, attempts: readonly Attempt[]): Promise<Attempt | undefined> {
  const rated = await Promise.all(
    attempts.map(async (attempt) => ({ attempt, found: await count(pagefind, wantedWords(attempt.query).join(' ')) })),
  )
  const most = Math.max(...rated.map(({ found }) => found))
  return rated.find(({ found }) => found === most)?.attempt
}

const wantedWords = ({ words, phrases }: WordQuery): string[] => [...words, ...phrases.flatMap(partsOf)]

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
