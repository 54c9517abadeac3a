import { fragmentFile, parseFragment } from '../domain/record-fragment.ts'
import type { FoundRecord } from './find-hits.ts'
import { toFoundHit } from './found-hit.ts'
import type { SearchIndex } from './pagefind.ts'

/** A record that wasn't searched for, so that no words of it are found: the engine has no part in it. */
export const recordOf = (index: SearchIndex, id: string): FoundRecord => ({
  id,
  load: async () => {
    const { url, content } = parseFragment(await unzippedText(await index.readBytes(fragmentFile(id))))
    return toFoundHit({ raw_url: url, content, locations: [] })
  },
})

/** Hosts may unzip the files of the index themselves, and a packed index has them unzipped. */
async function unzippedText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isZipped) return new TextDecoder().decode(bytes)
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
