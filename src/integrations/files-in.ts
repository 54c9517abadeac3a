import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Every file in a folder, as paths from it that begin with a slash, in order. */
export function filesIn(folder: string): string[] {
  const root = path.resolve(folder)
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(root.length).replaceAll(path.sep, '/')}/${name}`)
    .sort()
}
