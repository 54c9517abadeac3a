import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

/** Where browsers of Chrome's family are usually installed; bare names are looked for on the PATH. */
const USUAL_PLACES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export type FoundBrowser = { kind: 'found'; file: string } | { kind: 'missing'; whatToDo: string }

/**
 * A browser that runs: the one that `CHROME_PATH` names, an installed one, Playwright's own, which is downloaded if need be, or
 * Debian's, which is installed where we may.
 */
export function findBrowser(): FoundBrowser {
  const named = process.env['CHROME_PATH']
  if (named !== undefined) {
    return runs(named)
      ? { kind: 'found', file: named }
      : { kind: 'missing', whatToDo: `CHROME_PATH names ${named}, which does not run: name another, or leave it out.` }
  }
  for (const getOne of [() => undefined, downloadPlaywrights, installDebians]) {
    getOne()
    const file = [...USUAL_PLACES.flatMap(whereIs), chromium.executablePath()].find(runs)
    if (file !== undefined) return { kind: 'found', file }
  }
  return {
    kind: 'missing',
    whatToDo: 'The browser tests need Chrome or Chromium: install one, or name one that is installed in CHROME_PATH.',
  }
}

const whereIs = (place: string): string[] =>
  path.isAbsolute(place)
    ? [place]
    : (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, place))

/** An installed browser can still lack libraries of the system; then it can't say its version either. */
const runs = (file: string): boolean => existsSync(file) && spawnSync(file, ['--version']).status === 0

/** Milliseconds for a download or an installation. */
const PATIENCE = 300_000

function downloadPlaywrights(): void {
  console.log('No browser found; asking Playwright for its own.')
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
  const environment = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { timeout: PATIENCE, env: environment })
}

function installDebians(): void {
  if (process.getuid?.() !== 0) return
  console.log('Installing the package chromium.')
  const options = { timeout: PATIENCE, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'], options)
}
