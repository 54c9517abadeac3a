import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { bytesToText } from './bytes-as-text.ts'

/** A file of a pack. */
export interface PackedFile {
  path: string
  content: Uint8Array
}

/**
 * Many files as one text, for places where nothing can be fetched: printable ASCII that holds the gzip of a line of JSON,
 * `[[path, bytes], …]`, and the contents one after the other. They are compressed together, so that files that are alike cost
 * little; their order matters for that. The same files give the same text. `unpackFiles` reads it. Compressing goes on beside other work.
 */
export async function packFiles(files: readonly PackedFile[]): Promise<string> {
  const directory = JSON.stringify(files.map(({ path, content }) => [path, content.length]))
  const content = Buffer.concat([Buffer.from(`${directory}\n`), ...files.map((file) => file.content)])
  return bytesToText(await compressed(content))
}

const compressed = promisify<Buffer, Buffer>(gzip)
