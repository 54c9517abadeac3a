import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { siteCorpus } from '../corpus/site-content.ts'
import { type PackedFile, packFiles } from '../packing/pack-files.ts'
import { FROM_DISK, fromRoot, SEARCH, SEARCH_INDEX, searchIndexUrl } from '../routes/urls.ts'
import { searchFiles } from './search-files.ts'

/**
 * Writes the search index beside the pages: one record for each claim, question, article, actor and event. Its folder is named
 * after its content, and the search page told so.
 */
export function buildSearchIndex(): AstroIntegration {
  return {
    name: 'build-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir)
        const files = await searchFiles(siteCorpus())
        const url = searchIndexUrl(versionOf(files))
        for (const { path: name, content } of [...files, fromDisk(files)]) {
          const file = path.join(site, fromRoot(url), name)
          mkdirSync(path.dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
        const page = path.join(site, fromRoot(SEARCH))
        writeFileSync(page, readFileSync(page, 'utf8').replace(`data-index="${SEARCH_INDEX}"`, `data-index="${url}"`))
        logger.info(`${files.length} files in ${fromRoot(url)}`)
      },
    },
  }
}

/** Ten characters that stand for the content of all files. */
function versionOf(files: readonly PackedFile[]): string {
  const hash = createHash('sha256')
  for (const { path: name, content } of files) hash.update(`${name} ${content.length}\n`).update(content)
  return hash.digest('hex').slice(0, 10)
}

/** The script that brings the whole index to a page that can't fetch. */
function fromDisk(files: readonly PackedFile[]): PackedFile {
  return { path: FROM_DISK, content: Buffer.from(`packedIndex = ${JSON.stringify(packFiles(files.map(unzipped)))}\n`) }
}

/** The engine takes its files with or without their gzip; together they compress better without. */
export const unzipped = ({ path: name, content }: PackedFile): PackedFile =>
  content[0] === 0x1f && content[1] === 0x8b ? { path: name, content: gunzipSync(content) } : { path: name, content }
