import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { installDebians, PATIENCE } from './debian-packages.ts'
import { findProgram, type FoundProgram, runs } from './find-program.ts'

/** Where browsers of Chrome's family are usually installed. */
const USUAL_PLACES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A browser that runs: the one that `CHROME_PATH` names, an installed one, Playwright's own, which is downloaded if need be, or
 * Debian's, which is installed where we may.
 */
export function findBrowser(): FoundProgram {
  const named = process.env['CHROME_PATH']
  if (named !== undefined) {
    return runs(named, '--version')
      ? { kind: 'found', file: named }
      : { kind: 'missing', whatToDo: `CHROME_PATH names ${named}, which does not run: name another, or leave it out.` }
  }
  return findProgram({
    places: [...USUAL_PLACES, chromium.executablePath()],
    versionOption: '--version',
    waysToGet: [downloadPlaywrights, () => installDebians(['chromium', 'fonts-liberation'])],
    whatToDo: 'The browser tests need Chrome or Chromium: install one, or name one that is installed in CHROME_PATH.',
  })
}

function downloadPlaywrights(): void {
  console.log('No browser found; asking Playwright for its own.')
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
  const environment = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { timeout: PATIENCE, env: environment })
}
