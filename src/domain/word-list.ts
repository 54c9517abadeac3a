/** Where the list of all searchable words stands in the folder of the index. */
export const WORD_FILE = 'words.txt'

/** A word of the list. */
export interface ListedWord {
  word: string
  /** How often it stands in all records: 0 for once, each step for about twice as often, 9 for that and more. */
  frequency: number
}
