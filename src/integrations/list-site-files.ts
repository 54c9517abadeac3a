import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { listFile, type SiteListing } from '../finishing/site-listing.ts'
import { formatChecksums, formatSiteFiles, toSiteFile, toSiteFiles } from '../finishing/site-files.ts'
import { robotsTxt, sitemap } from '../finishing/sitemap.ts'
import { withProgress } from '../reporters/progress.ts'
import { CHECKSUMS, fromRoot, ROBOTS, SITE_FILES, SITEMAP } from '../routes/urls.ts'
import { filesIn } from './files-in.ts'

/** Who has listed some of the files. */
interface KnownFiles {
  listing(): SiteListing
}

/**
 * Lists the files by their final bytes, so whatever writes into the site comes before: those that are kept for reading without a
 * network; the checksums of all; and, for a site that knows its address, the pages that search engines may find.
 * @param known has listed what it wrote, so that this needn't be read again
 */
export function listSiteFiles(known: KnownFiles): AstroIntegration {
  let site: URL | undefined
  return {
    name: 'list-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site)
      },
      'astro:build:done': ({ dir, logger }) => {
        const fileOf = (url: string): string => path.join(fileURLToPath(dir), fromRoot(url))
        const { files, pages } = known.listing()
        const listed = new Set(files.map((file) => file.path))
        const others = filesIn(fileURLToPath(dir)).filter((url) => !listed.has(fromRoot(url)))
        for (const url of withProgress('Files listed', others)) {
          listFile({ files, pages }, url, readFileSync(fileOf(url)), site)
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
