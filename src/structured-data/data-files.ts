import type { Corpus } from '../domain/corpus.ts'
import { annotationsUrl, DATA_FORMATS, DATA_TABLES, type DataFormat, dataUrl } from '../routes/urls.ts'
import { formatAnnotationPage, toAnnotationPage } from './annotation-page.ts'
import { type ExportTable, formatTableAsCsv, formatTableAsJson, toExportTable } from './export-tables.ts'

/** A file to take away, by its path from the root. */
export interface DataFile {
  url: string
  content: string
}

/** A table in one of its formats. */
export const formatTable = (table: ExportTable, format: DataFormat): string =>
  format === 'json' ? formatTableAsJson(table) : formatTableAsCsv(table)

/** Every table in every format, and the annotations of every article, one after the other: together they are larger than a corpus. */
export function* dataFiles(corpus: Corpus, site: URL | undefined): Generator<DataFile> {
  for (const name of DATA_TABLES) {
    const table = toExportTable(name, corpus)
    for (const format of DATA_FORMATS) yield { url: dataUrl(name, format), content: formatTable(table, format) }
  }
  for (const article of corpus.articles) {
    const content = formatAnnotationPage(toAnnotationPage(article, corpus, site))
    yield { url: annotationsUrl(article.id), content }
  }
}
