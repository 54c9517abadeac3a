import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { SiteFile } from '../domain/site-files.ts'
import { startTags } from '../finishing/html-tags.ts'
import { formatChecksums, formatSiteFiles, toSiteFile, toSiteFiles } from '../finishing/site-files.ts'
import { isForSearchEngines, robotsTxt, sitemap } from '../finishing/sitemap.ts'
import { withProgress } from '../reporters/progress.ts'
import { CHECKSUMS, fromRoot, NOT_FOUND, ROBOTS, SITE_FILES, SITEMAP } from '../routes/urls.ts'
import { filesIn } from './files-in.ts'

/**
 * Lists the files by their final bytes, so whatever writes into the site comes before: those that are kept for reading without a
 * network; the checksums of all; and, for a site that knows its address, the pages that search engines may find.
 */
export function listSiteFiles(): AstroIntegration {
  let site: URL | undefined
  return {
    name: 'list-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site)
      },
      'astro:build:done': ({ dir, logger }) => {
        const fileOf = (url: string): string => path.join(fileURLToPath(dir), fromRoot(url))
        const files: SiteFile[] = []
        const pages: string[] = []
        for (const url of withProgress('Files listed', filesIn(fileURLToPath(dir)))) {
          const content = readFileSync(fileOf(url))
          files.push(toSiteFile(fromRoot(url), content))
          if (site !== undefined && url.endsWith('.html') && url !== NOT_FOUND) {
            if (isForSearchEngines(startTags(content.toString()))) pages.push(url)
          }
        }
        const add = (url: string, text: string): void => {
          writeFileSync(fileOf(url), text)
          files.push(toSiteFile(fromRoot(url), Buffer.from(text)))
        }
        if (site !== undefined) {
          add(SITEMAP, sitemap(pages, site))
          add(ROBOTS, robotsTxt(site))
        }
        const list = toSiteFiles(files)
        add(SITE_FILES, formatSiteFiles(list))
        add(CHECKSUMS, formatChecksums(files))
        logger.info(`${list.files.length} files for offline reading, edition ${list.version}`)
      },
    },
  }
}
