import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PackedFile } from '../packing/pack-files.ts'
import { fromRoot } from '../routes/urls.ts'

/** Writes the files of an index into its folder in the folder of a site. */
export function writeIndexFiles(files: readonly PackedFile[], site: string, url: string): void {
  const folder = path.join(site, fromRoot(url))
  for (const part of new Set(files.map((file) => path.dirname(file.path)))) {
    mkdirSync(path.join(folder, part), { recursive: true })
  }
  for (const { path: name, content } of files) writeFileSync(path.join(folder, name), content)
}
