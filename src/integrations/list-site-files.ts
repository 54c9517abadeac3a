import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { formatChecksums, formatSiteFiles, toSiteFile, toSiteFiles } from '../finishing/site-files.ts'
import { withProgress } from '../reporters/progress.ts'
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
        const inFolder = (file: string): string => path.join(folder, file)
        const paths = filesIn(folder).map(fromRoot)
        const files = Array.from(withProgress('Files listed', paths), (file) =>
          toSiteFile(file, readFileSync(inFolder(file))),
        )
        const list = toSiteFiles(files)
        const listFile = { path: fromRoot(SITE_FILES), content: Buffer.from(formatSiteFiles(list)) }
        writeFileSync(inFolder(listFile.path), listFile.content)
        writeFileSync(
          inFolder(fromRoot(CHECKSUMS)),
          formatChecksums([...files, toSiteFile(listFile.path, listFile.content)]),
        )
        logger.info(`${list.files.length} files for offline reading, edition ${list.version}`)
      },
    },
  }
}
