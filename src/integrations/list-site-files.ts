import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { formatChecksums, formatSiteFiles, toSiteFiles } from '../finishing/site-files.ts'
import { CHECKSUMS, fromRoot, SITE_FILES } from '../routes/urls.ts'
import { filesIn } from './files-in.ts'

/**
 * Lists the files that are kept for reading without a network, and the checksums of all files, by their final bytes: whatever writes
 * into the site comes before.
 */
export function listSiteFiles(): AstroIntegration {
  return {
    name: 'list-site-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const contentOf = (file: string) => readFileSync(path.join(folder, file))
        const list = toSiteFiles(filesIn(folder).map(fromRoot), contentOf)
        writeFileSync(path.join(folder, fromRoot(SITE_FILES)), formatSiteFiles(list))
        writeFileSync(path.join(folder, fromRoot(CHECKSUMS)), formatChecksums(filesIn(folder).map(fromRoot), contentOf))
        logger.info(`${list.files.length} files for offline reading, edition ${list.version}`)
      },
    },
  }
}
