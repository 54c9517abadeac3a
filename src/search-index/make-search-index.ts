import type { Corpus } from '../domain/corpus.ts'
import type { PackedFile } from '../packing/pack-files.ts'
import { searchIndexUrl } from '../routes/urls.ts'
import { carriedPack } from './carried-pack.ts'
import { scriptFromDisk } from './from-disk.ts'
import { indexVersion } from './index-version.ts'
import type { Watcher } from './pagefind-files.ts'
import { searchFiles } from './search-files.ts'

/** The search index of a site, wherever it is read. */
export interface MadeIndex {
  /** The folder of its files, which is named after their content. */
  url: string
  /** Their paths in it. */
  files: PackedFile[]
  /** What the pocket edition carries of it. */
  pack: string
}

/** Makes the search index of a corpus: one record for each claim, question, article, actor and event. */
export async function makeSearchIndex(corpus: Corpus, watch?: Watcher): Promise<MadeIndex> {
  const files = await searchFiles(corpus, watch)
  // Both make the whole index anew, several times over. What was left before goes first.
  globalThis.gc?.()
  const [fromDisk, pack] = await Promise.all([scriptFromDisk(files), carriedPack(corpus, files)])
  globalThis.gc?.()
  return {
    url: searchIndexUrl(indexVersion(files)),
    files: [...files.map(({ path, content }) => ({ path, content })), fromDisk],
    pack,
  }
}
