import { fragmentFile, parseFragment } from '../domain/record-fragment.ts'
import { type FoundRecord, toFoundHit } from './found-hit.ts'
import { oncePerIndex } from './once-per-index.ts'
import type { SearchIndex } from './pagefind.ts'

/**
 * What the index holds of a record, by the engine's name for it: its address as it was given, and its searched text. The engine would
 * load it too, but never again after it has failed once.
 */
export const readRecord = oncePerIndex(async (index, id: string) =>
  parseFragment(await unzippedText(await index.readBytes(fragmentFile(id)))),
)

/** A record, with the places of the words that were found in it, counted from 0. */
export const recordOf = (index: SearchIndex, id: string, found: readonly number[] = []): FoundRecord => ({
  id,
  load: async () => toFoundHit(await readRecord(index, id), found),
})

/** Hosts may unzip the files of the index themselves, and a packed index has them unzipped. */
async function unzippedText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isZipped) return new TextDecoder().decode(bytes)
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
