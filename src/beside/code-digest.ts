import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const PROJECT = path.resolve(import.meta.dirname, '../..')

/**
 * A digest of the code that makes the site: ours, the packages that are installed, and Node. SHA-256, hexadecimal. Whoever asks as soon
 * as the code is loaded gets that of the code that runs, also where a file is saved meanwhile. `project` is the folder of the project.
 */
export function codeDigest(project = PROJECT): string {
  const digest = createHash('sha256').update(process.version)
  // The second says what npm has installed.
  const files = globSync(['src/**/*.*', 'node_modules/.package-lock.json'], { cwd: project, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => path.join(parentPath, name))
  for (const file of files.sort()) {
    digest.update(`\n${path.relative(project, file)}\n`).update(readFileSync(file))
  }
  return digest.digest('hex')
}
