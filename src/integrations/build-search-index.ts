import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { contentFolder } from '../corpus/content-folder.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import { documentsToCorpus } from '../corpus/to-entries.ts'
import { fromRoot, SEARCH_INDEX } from '../routes/urls.ts'
import { toSearchRecords } from '../structured-data/search-records.ts'
import { indexRecords } from './index-records.ts'

/** Writes the search index beside the pages: one record for each claim, question, article, actor and event. */
export function buildSearchIndex(): AstroIntegration {
  return {
    name: 'build-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = documentsToCorpus(readCorpus(contentFolder()))
        const records = toSearchRecords(corpus)
        const folder = path.join(fileURLToPath(dir), fromRoot(SEARCH_INDEX))
        for (const { path: name, content } of await indexRecords(records, corpus.story.language)) {
          const file = path.join(folder, name)
          mkdirSync(path.dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
        logger.info(`${records.length} records in ${fromRoot(SEARCH_INDEX)}`)
      },
    },
  }
}
