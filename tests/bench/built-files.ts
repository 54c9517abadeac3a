import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** What a build has made. */
export interface BuiltFiles {
  /** HTML files. */
  pages: number
  /** Of all files. */
  bytes: number
  /** The largest page. */
  largest: { name: string; bytes: number }
}

export function builtFiles(folder: string): BuiltFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(folder, file), bytes: statSync(file).size }))
  const pages = files.filter(({ name }) => name.endsWith('.html'))
  return {
    pages: pages.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: pages.reduce((most, page) => (page.bytes > most.bytes ? page : most), { name: '', bytes: 0 }),
  }
}
