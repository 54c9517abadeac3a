import { createHash } from 'node:crypto'
import type { PackedFile } from '../packing/pack-files.ts'

/** Ten characters that stand for the content of all files. */
export function indexVersion(files: readonly PackedFile[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files) hash.update(`${path} ${content.length}\n`).update(content)
  return hash.digest('hex').slice(0, 10)
}
