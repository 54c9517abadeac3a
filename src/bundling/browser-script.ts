import { createHash } from 'node:crypto'
import path from 'node:path'
import { build } from 'esbuild'
import { type BrowserScript, scriptUrl } from '../routes/urls.ts'

/** Where the scripts begin, from the folder of the project. */
const ENTRIES: Readonly<Record<BrowserScript, string>> = {
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
  const script = bundle(name)
  bundled.set(name, script)
  return script
}

async function bundle(name: BrowserScript): Promise<BundledScript> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(ENTRIES[name])],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  return { code, url: scriptUrl(name, createHash('sha256').update(code).digest('hex').slice(0, 10)) }
}
