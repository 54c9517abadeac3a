import { createHash } from 'node:crypto'
import path from 'node:path'
import { build, stop } from 'esbuild'
import { type BrowserScript, scriptUrl } from '../routes/urls.ts'

/** Where the scripts begin, from the folder of the project. */
const ENTRIES: Readonly<Record<BrowserScript, string>> = {
  offline: 'src/offline/main.ts',
  reading: 'src/reading/main.ts',
  search: 'src/search/main.ts',
}

/** A script of the site: where it stands, and the whole of it. */
export interface BundledScript {
  url: string
  code: string
}

const bundled = new Map<BrowserScript, Promise<BundledScript>>()

/**
 * A script with all it imports, as one classic script: browsers load no modules from files, and a site opened from disk has to
 * work. Its address names its content, so that no page ever runs the script of another build. In `dev` it is bundled anew for
 * every page.
 */
export function browserScript(name: BrowserScript): Promise<BundledScript> {
  const known = import.meta.env.DEV ? undefined : bundled.get(name)
  if (known !== undefined) return known
  const script = bundle(ENTRIES[name]).then((code) => ({
    code,
    url: scriptUrl(name, createHash('sha256').update(code).digest('hex').slice(0, 10)),
  }))
  bundled.set(name, script)
  return script
}

/** The script of the pocket edition, which stands in its page. */
export const pocketScript = (): Promise<string> => bundle('src/pocket/main.ts')

/** The service worker, in the same form. Its address is its name (`SERVICE_WORKER`): another one would be another worker. */
export const serviceWorker = (): Promise<string> => bundle('src/offline/service-worker.ts')

/** Ends the process in which the bundler waits for more scripts. */
export const endBundling = (): Promise<void> => stop()

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
