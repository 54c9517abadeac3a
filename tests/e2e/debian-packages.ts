import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Milliseconds for a download or an installation. */
export const PATIENCE = 300_000

const OPTIONS = { timeout: PATIENCE, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
const isRoot = process.getuid?.() === 0

/** Installs packages of Debian into the system, where we may. */
export function installDebians(packages: readonly string[]): void {
  if (!isRoot) return
  console.log(`Installing ${packages.join(', ')}.`)
  spawnSync('apt-get', ['update'], OPTIONS)
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], OPTIONS)
}

/**
 * Unpacks packages of Debian into a folder, which is there as a whole or not at all. Unlike installing them, this starts no
 * service and leaves the system as it is.
 */
export function unpackDebians(packages: readonly string[], folder: string): void {
  console.log(`Unpacking ${packages.join(', ')}.`)
  if (isRoot) spawnSync('apt-get', ['update'], OPTIONS)
  mkdirSync(path.dirname(folder), { recursive: true })
  const beside = mkdtempSync(`${folder}-`)
  spawnSync('apt-get', ['download', ...packages], { ...OPTIONS, cwd: beside })
  const files = readdirSync(beside).filter((name) => name.endsWith('.deb'))
  for (const file of files) spawnSync('dpkg-deb', ['--extract', file, '.'], { ...OPTIONS, cwd: beside })
  // Another test may have done the same meanwhile.
  if (files.length === packages.length && !existsSync(folder)) renameSync(beside, folder)
  else rmSync(beside, { recursive: true })
}
