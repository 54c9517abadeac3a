import { existsSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Builds beside the output folder and swaps at the end, so that a build that fails at any step leaves the last good site as it
 * was. It stands last in the list of integrations: whatever runs before it writes into the new folder.
 */
export function swapDist(): AstroIntegration {
  let finalFolder: string
  let nextFolder: string
  return {
    name: 'swap-dist',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return
        finalFolder = fileURLToPath(config.outDir).replace(/[/\\]$/, '')
        nextFolder = `${finalFolder}${NEXT}`
        rmSync(nextFolder, { recursive: true, force: true })
        updateConfig({ outDir: pathToFileURL(`${nextFolder}/`) })
      },
      'astro:build:done': () => {
        replaceFolder(finalFolder, nextFolder)
      },
    },
  }
}

/** Ends the name of the folder that a site is built in. */
const NEXT = '.next'

/** Where a site will stand that is built in a folder; until then the last one stands there. */
export const finalFolderOf = (folder: string): string => {
  const name = folder.replace(/[/\\]$/, '')
  return name.endsWith(NEXT) ? name.slice(0, -NEXT.length) : name
}

/** Puts `next` in the place of `current`. */
function replaceFolder(current: string, next: string): void {
  const previous = `${current}.previous`
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(current)) renameSync(current, previous)
  renameSync(next, current)
  rmSync(previous, { recursive: true, force: true })
}
