import { textToBytes } from './bytes-as-text.ts'

/** The files of a pack (`packFiles`) by their paths. Rejects with a `TypeError` if the text is damaged. */
export async function unpackFiles(pack: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const stream = new Blob([textToBytes(pack.trim())]).stream().pipeThrough(new DecompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const endOfDirectory = bytes.indexOf(10)
  const directory = JSON.parse(new TextDecoder().decode(bytes.subarray(0, endOfDirectory))) as [string, number][]
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  let start = endOfDirectory + 1
  for (const [path, length] of directory) {
    files.set(path, bytes.subarray(start, start + length))
    start += length
  }
  if (start !== bytes.length)
    throw new TypeError('The pack is damaged: its directory and its contents differ in length.')
  return files
}
