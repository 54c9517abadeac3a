import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { findBrowser } from './find-browser.ts'
import { publishSites } from './sites.ts'
import { serve } from './static-server.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')
const BUILT = path.join(PROJECT, 'node_modules/.cache/readout-e2e')
const HOSTILE = path.join(PROJECT, 'tests/build/fixtures/hostile/content')
const BRIDGE = path.join(PROJECT, 'tests/build/fixtures/bridge/content')

/** Finds a browser, builds the sites and serves them until the tests are done. `E2E_DIST` names a site that is built already. */
export default async function setUp(): Promise<() => void> {
  const browser = findBrowser()
  if (browser.kind === 'missing') {
    console.error(browser.whatToDo)
    process.exit(1)
  }
  console.log(`Building three sites to open in ${browser.file}.`)
  const folder = process.env['E2E_DIST'] ?? build('site')
  const hostile = build('hostile', HOSTILE)
  const bridge = build('bridge', BRIDGE)
  const { server, origin } = await serve([
    { path: '/', folder },
    { path: '/a/b/', folder },
    { path: '/hostile/', folder: hostile },
    { path: '/bridge/', folder: bridge },
  ])
  publishSites({
    browser: browser.file,
    folder,
    roots: [`${origin}/`, `${origin}/a/b/`],
    hostileFolder: hostile,
    hostileRoot: `${origin}/hostile/`,
    bridgeRoot: `${origin}/bridge/`,
  })
  return () => server.close()
}

/** Builds a corpus into a folder of this name; throws what the build printed if it fails. */
function build(name: string, content?: string): string {
  const folder = path.join(BUILT, name)
  const astro = path.join(PROJECT, 'node_modules/.bin/astro')
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', folder], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_URL: undefined,
      ...(content === undefined ? {} : { READOUT_CONTENT: content }),
    },
  })
  if (status !== 0) throw new Error(`The ${name} could not be built.\n${stdout}\n${stderr}`)
  return folder
}
