import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { formatSiteFiles, toSiteFiles } from '../finishing/site-files.ts'
import { fromRoot, SITE_FILES } from '../routes/urls.ts'
import { filesIn } from './files-in.ts'

/** Lists the files that are kept for reading without a network, by their final bytes: whatever writes into the site comes before. */
export function listSiteFiles(): AstroIntegration {
  return {
    name: 'list-site-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const list = toSiteFiles(filesIn(folder).map(fromRoot), (file) => readFileSync(path.join(folder, file)))
        writeFileSync(path.join(folder, fromRoot(SITE_FILES)), formatSiteFiles(list))
        logger.info(`${list.files.length} files for offline reading, edition ${list.version}`)
      },
    },
  }
}
