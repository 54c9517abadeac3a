import { EDITION_FILE, type PocketEdition } from '../domain/pocket-edition.ts'
import { unpackFiles } from '../packing/unpack-files.ts'

// Where the document holds what isn't HTML. The scripts and `search-index/into-pages.ts` mean the same.

/** The `id` of the element that holds the edition, as a pack with one file. */
export const EDITION_PACK = 'edition'
/** The `id` of the element that holds the search index, as a pack. */
export const INDEX_PACK = 'search-index'

/** The edition that this document carries. */
export async function readEdition(): Promise<PocketEdition> {
  const files = await unpackFiles(packIn(EDITION_PACK))
  return JSON.parse(new TextDecoder().decode(files.get(EDITION_FILE))) as PocketEdition
}

/** The text of a pack in this document; empty where the build hasn't filled it in. */
export const packIn = (id: string): string => document.getElementById(id)?.textContent ?? ''
