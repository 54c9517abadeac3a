import { EDITION_FILE, type PocketEdition } from '../domain/pocket-edition.ts'
import { packFiles } from './pack-files.ts'

/** What the pocket edition carries beside the texts of the articles, as a pack with one file. */
export const packEdition = (edition: PocketEdition): Promise<string> =>
  packFiles([{ path: EDITION_FILE, content: Buffer.from(JSON.stringify(edition)) }])
