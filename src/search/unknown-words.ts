import { searchWords } from '../domain/search-words.ts'
import { countWord, search } from './engine.ts'
import type { PagefindResult, SearchIndex } from './pagefind.ts'
import { readRecord } from './read-record.ts'
import { partsOf, type WordQuery } from './word-query.ts'

/** Words of a query that stand nowhere as they are, in any inflection. */
export interface UnknownWords {
  /** Not as the beginning of another word either; the engine leaves them out of account, or takes "summitry" for "summit". */
  unknown: string[]
  /** Those that begin other words, where no record has all words of the query: by such a record they are taken for known. */
  beginnings: string[]
}

/**
 * The words of a query that aren't known. In phrases and exclusions words must stand in full. The best record with all words, if there
 * is one, shows most words to be known: the engine says where in it the words stand that it took them for. It is shown anyway, so
 * that looking there costs nothing; only for other words the engine is asked.
 */
export async function unknownWords(
  index: SearchIndex,
  { words, phrases, excluded }: WordQuery,
  best: PagefindResult | undefined,
): Promise<UnknownWords> {
  const whole = new Set([...phrases, ...excluded].flatMap(partsOf))
  const inBest = best === undefined ? undefined : await wordsFoundIn(index, best)
  const judged: UnknownWords = { unknown: [], beginnings: [] }
  for (const word of new Set([...words, ...whole])) {
    const standsThere = inBest !== undefined && stands(word, inBest, whole.has(word))
    if (standsThere || (await countWord(index.pagefind, word)) > 0) continue
    const isBeginning = inBest === undefined && !whole.has(word) && (await beginsAnother(index, word))
    judged[isBeginning ? 'beginnings' : 'unknown'].push(word)
  }
  return judged
}

async function beginsAnother(index: SearchIndex, word: string): Promise<boolean> {
  const [record] = await search(index.pagefind, word)
  return record !== undefined && stands(word, await wordsFoundIn(index, record), false)
}

async function wordsFoundIn(index: SearchIndex, { id, words: places }: PagefindResult): Promise<string[]> {
  const { content } = await readRecord(index, id)
  const words = content.split(/\s+/)
  return places.flatMap((at) => searchWords(words[at] ?? ''))
}

function stands(word: string, there: readonly string[], inFull: boolean): boolean {
  const [form = ''] = searchWords(word)
  return there.some((one) => (inFull ? one === form : one.startsWith(form)))
}
