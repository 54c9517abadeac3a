import { compareText } from '../domain/compare-text.ts'
import { fragmentFile, parseFragment, recordName } from '../domain/record-fragment.ts'
import type { SearchRecord } from '../structured-data/search-records.ts'
import { type IndexFile, servedFile } from './index-file.ts'
import { pagefindFiles, type Watcher } from './pagefind-files.ts'
import { reshapeIndex } from './reshape-index.ts'

/** The files of an index of records in which a browser searches, in the order of their paths. The records are numbered as they came. */
export async function indexRecords(
  records: readonly SearchRecord[],
  language: string,
  watch?: Watcher,
): Promise<IndexFile[]> {
  const made = await pagefindFiles(records, language, watch)
  const files = reshapeIndex(made.map(servedFile), language).sort((a, b) => compareText(a.path, b.path))
  assertOrder(records, files, language)
  return files
}

/** Throws unless the records are numbered as they went in: the table of facets relies on it. */
function assertOrder(records: readonly SearchRecord[], files: readonly IndexFile[], language: string): void {
  const contents = new Map(files.map(({ path, plain }) => [path, plain]))
  const decoder = new TextDecoder()
  for (const [row, { hit }] of records.entries()) {
    const content = contents.get(fragmentFile(recordName(language, row)))
    if (content === undefined || parseFragment(decoder.decode(content)).url !== JSON.stringify(hit)) {
      throw new Error(`The search index has something else in the place of ${hit.url}.`)
    }
  }
}
