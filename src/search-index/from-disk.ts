import { type PackedFile, packFiles } from '../packing/pack-files.ts'
import { FROM_DISK } from '../routes/urls.ts'
import type { IndexFile } from './index-file.ts'

/** The script that brings the whole index to a page that can't fetch; `search/disk-index.ts` runs it. */
export async function scriptFromDisk(files: readonly IndexFile[]): Promise<PackedFile> {
  const pack = await packFiles(files.map(({ path, plain }) => ({ path, content: plain })))
  return { path: FROM_DISK, content: Buffer.from(`packedIndex = ${JSON.stringify(pack)}\n`) }
}
