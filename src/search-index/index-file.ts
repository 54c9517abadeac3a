import { gunzipSync, gzipSync } from 'node:zlib'
import type { PackedFile } from '../packing/pack-files.ts'

/** A file of the search index. */
export interface IndexFile extends PackedFile {
  /** `content` without its gzip, if it has one. The engine takes either; many files together compress better without. */
  plain: Uint8Array<ArrayBuffer>
}

/** A file as it is served, which may be compressed. */
export const servedFile = ({ path, content }: PackedFile): IndexFile => ({ path, content, plain: unzipped(content) })

/** A file that is served compressed. */
export const zippedFile = (path: string, plain: Uint8Array<ArrayBuffer>): IndexFile => ({
  path,
  content: gzipSync(plain, { level: 9 }),
  plain,
})

/** A file that is served as it is. */
export function textFile(path: string, text: string): IndexFile {
  const content = Buffer.from(text)
  return { path, content, plain: content }
}

function unzipped(content: Uint8Array): Uint8Array<ArrayBuffer> {
  if (content[0] !== 0x1f || content[1] !== 0x8b) return Uint8Array.from(content)
  // Gzip ends with the length of what it holds (https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1). Without it, thousands of
  // small files would each keep the 16 kB that Node sets aside.
  const length = Buffer.from(content.buffer, content.byteOffset, content.length).readUInt32LE(content.length - 4)
  return gunzipSync(content, { chunkSize: Math.max(64, length + 1) })
}
