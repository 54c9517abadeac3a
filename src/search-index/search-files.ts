import { ALIAS_FILE } from '../domain/alias-table.ts'
import type { Corpus } from '../domain/corpus.ts'
import { FACET_TABLE_FILE } from '../domain/facet-table.ts'
import { WORD_FILE } from '../domain/word-list.ts'
import { packWords } from '../packing/pack-words.ts'
import { toFacetTable } from '../structured-data/facet-table.ts'
import { toAliasTable, toSearchRecords } from '../structured-data/search-records.ts'
import { toWordList } from '../structured-data/word-list.ts'
import { type IndexFile, textFile } from './index-file.ts'
import { indexRecords } from './index-records.ts'
import type { Watcher } from './pagefind-files.ts'

/** The files of the folder of the search index: Pagefind's, and our tables beside them. */
export async function searchFiles(corpus: Corpus, watch?: Watcher): Promise<IndexFile[]> {
  const records = toSearchRecords(corpus)
  const language = indexLanguage(corpus.story.language)
  const facets = toFacetTable(
    records.map((record) => record.facets),
    corpus,
    language,
  )
  return [
    ...(await indexRecords(records, language, watch)),
    textFile(FACET_TABLE_FILE, JSON.stringify(facets)),
    textFile(ALIAS_FILE, JSON.stringify(toAliasTable(corpus))),
    textFile(WORD_FILE, packWords(toWordList(records))),
  ]
}

/** The language of the index, of which Pagefind knows how words end, without its country. */
const indexLanguage = (language: string): string => language.split('-')[0] ?? language
