import { gunzipSync } from 'node:zlib'
import { ALIAS_FILE } from '../domain/alias-table.ts'
import type { Corpus } from '../domain/corpus.ts'
import { FACET_TABLE_FILE } from '../domain/facet-table.ts'
import { fragmentFile, parseFragment, recordName } from '../domain/record-fragment.ts'
import { WORD_FILE } from '../domain/word-list.ts'
import type { PackedFile } from '../packing/pack-files.ts'
import { packWords } from '../packing/pack-words.ts'
import type { SearchRecord } from '../structured-data/search-records.ts'
import { toFacetTable } from '../structured-data/facet-table.ts'
import { toAliasTable, toSearchRecords } from '../structured-data/search-records.ts'
import { toWordList } from '../structured-data/word-list.ts'
import { indexLanguage, indexRecords } from './index-records.ts'

/** The files of the folder of the search index: Pagefind's, and our tables beside them. */
export async function searchFiles(corpus: Corpus): Promise<PackedFile[]> {
  const records = toSearchRecords(corpus)
  const language = indexLanguage(corpus.story.language)
  const facets = toFacetTable(
    records.map((record) => record.facets),
    corpus,
    language,
  )
  return [
    ...inOrderOf(records, await indexRecords(records, language), language),
    textFile(FACET_TABLE_FILE, JSON.stringify(facets)),
    textFile(ALIAS_FILE, JSON.stringify(toAliasTable(corpus))),
    textFile(WORD_FILE, packWords(toWordList(records))),
  ]
}

/** The files, once it is sure that the records are numbered as they went in: the table of facets relies on it. */
function inOrderOf(
  records: readonly SearchRecord[],
  files: readonly PackedFile[],
  language: string,
): readonly PackedFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  for (const [row, { hit }] of records.entries()) {
    const content = contents.get(fragmentFile(recordName(language, row)))
    if (content === undefined || parseFragment(gunzipSync(content).toString()).url !== JSON.stringify(hit)) {
      throw new Error(`The search index has something else in the place of ${hit.url}.`)
    }
  }
  return files
}

const textFile = (path: string, text: string): PackedFile => ({ path, content: Buffer.from(text) })
