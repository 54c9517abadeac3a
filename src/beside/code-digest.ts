import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const PROJECT = path.resolve(import.meta.dirname, '../..')

/** A digest of the code that makes the site: ours, the packages it was locked to, and Node. SHA-256, hexadecimal. */
export function codeDigest(): string {
  const digest = createHash('sha256').update(process.version)
  for (const file of globSync(['src/**/*.*', 'package-lock.json'], { cwd: PROJECT }).sort()) {
    digest.update(`\n${file}\n`).update(readFileSync(path.join(PROJECT, file)))
  }
  return digest.digest('hex')
}
