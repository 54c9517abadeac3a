import type { APIRoute, InferGetStaticParamsType } from 'astro'
import { getCorpus } from '../../corpus/queries.ts'
import { DATA_FORMATS, DATA_TABLES } from '../../routes/urls.ts'
import { formatTableAsCsv, formatTableAsJson, toExportTable } from '../../structured-data/export-tables.ts'

export const getStaticPaths = () =>
  DATA_TABLES.flatMap((table) => DATA_FORMATS.map((format) => ({ params: { table, format } })))

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = async ({ params }) => {
  const table = toExportTable(params.table, await getCorpus())
  return params.format === 'json'
    ? new Response(formatTableAsJson(table), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
    : new Response(formatTableAsCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
