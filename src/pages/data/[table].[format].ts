import type { APIRoute, InferGetStaticParamsType } from 'astro'
import { getCorpus } from '../../corpus/queries.ts'
import type { Corpus } from '../../domain/corpus.ts'
import { DATA_FORMATS, DATA_TABLES, type DataTable } from '../../routes/urls.ts'
import {
  type ExportTable,
  formatTableAsCsv,
  formatTableAsJson,
  toExportTable,
} from '../../structured-data/export-tables.ts'

export const getStaticPaths = () =>
  DATA_TABLES.flatMap((table) => DATA_FORMATS.map((format) => ({ params: { table, format } })))

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = async ({ params }) => {
  const table = exportTable(params.table, await getCorpus())
  return params.format === 'json'
    ? new Response(formatTableAsJson(table), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
    : new Response(formatTableAsCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}

let last: { name: DataTable; corpus: Corpus; table: ExportTable } | undefined

/** The formats of a table are asked for one after the other, so the last table is kept. */
function exportTable(name: DataTable, corpus: Corpus): ExportTable {
  if (last?.name !== name || last.corpus !== corpus) last = { name, corpus, table: toExportTable(name, corpus) }
  return last.table
}
