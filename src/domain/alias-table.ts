import { searchWords } from './search-words.ts'

/**
 * Names that can't be found by their words, and the word by which everything is found that concerns who bears them: "president
 * trump" has a word that much else has, and whoever looks for "us" wants nothing that begins with it. Names are written as `searchWords` gives them, with spaces between.
 */
export type AliasTable = Readonly<Record<string, string>>

/** Whether a name, as one of `searchWords`, is also the beginning of other words, as "us" is of "used". */
export const isShortName = (word: string): boolean => word.length < 4

/** Where the table stands in the folder of the index, as JSON. */
export const ALIAS_FILE = 'names.json'

/** The word that stands for whoever bears this name; no text has it. */
export const actorWord = (name: string): string => `${searchWords(name).join('')}name`
