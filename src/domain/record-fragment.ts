// How Pagefind stores what it knows of a record, as far as it is read without the engine. tests/content/search.test.ts fails
// when another version of Pagefind does it otherwise.

/** The folder of the index that has a file for each record. */
const FOLDER = 'fragment/'
const EXTENSION = '.pf_fragment'
/** What every file of the index begins with, once it is unzipped. */
export const SIGNATURE = 'pagefind_dcd'

/** The name of the record in a row of the index, which counts from 0. */
export const recordName = (language: string, row: number): string => `${language}_${row.toString(36)}`

/** The file of a record, given the engine's name for it. */
export const fragmentFile = (id: string): string => `${FOLDER}${id}${EXTENSION}`

/** The record whose file this is; `undefined` for other files. */
export const recordOfFile = (file: string): string | undefined =>
  file.startsWith(FOLDER) && file.endsWith(EXTENSION) ? file.slice(FOLDER.length, -EXTENSION.length) : undefined

/** What stands in such a file, among other things. */
export interface RecordFragment {
  /** The address that the record was given. */
  url: string
  /** Its searched text. */
  content: string
  [key: string]: unknown
}

/** The record in the text of a file. Throws a `TypeError` for another file. */
export function parseFragment(text: string): RecordFragment {
  if (!text.startsWith(SIGNATURE)) throw new TypeError('This is no record of Pagefind’s index.')
  return JSON.parse(text.slice(SIGNATURE.length)) as RecordFragment
}

/** The text of a record's file. */
export const formatFragment = (fragment: RecordFragment): string => SIGNATURE + JSON.stringify(fragment)
