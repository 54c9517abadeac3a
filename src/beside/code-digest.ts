import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const PROJECT = path.resolve(import.meta.dirname, '../..')

/** What npm says it has installed. */
const INSTALLED = 'node_modules/.package-lock.json'

/**
 * A digest of the code that makes the site: ours, the packages that are installed, and Node. SHA-256, hexadecimal. Whoever asks as soon
 * as the code is loaded gets that of the code that runs, also where a file is saved meanwhile.
 */
export function codeDigest(): string {
  const digest = createHash('sha256').update(process.version)
  const ours = globSync('src/**/*.*', { cwd: PROJECT, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => path.join(parentPath, name))
  for (const file of [...ours.sort(), path.join(PROJECT, INSTALLED)].filter((name) => existsSync(name))) {
    digest.update(`\n${path.relative(PROJECT, file)}\n`).update(readFileSync(file))
  }
  return digest.digest('hex')
}
