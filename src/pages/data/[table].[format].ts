import type { APIRoute, InferGetStaticParamsType } from 'astro'
import { getCorpus } from '../../corpus/queries.ts'
import { DATA_FORMATS, DATA_TABLES } from '../../routes/urls.ts'
import { formatTable } from '../../structured-data/data-files.ts'
import { toExportTable } from '../../structured-data/export-tables.ts'

/** In a build `beside/` writes them. */
export const getStaticPaths = () =>
  import.meta.env.DEV
    ? DATA_TABLES.flatMap((table) => DATA_FORMATS.map((format) => ({ params: { table, format } })))
    : []

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = async ({ params }) => {
  const type = params.format === 'json' ? 'application/json' : 'text/csv'
  return new Response(formatTable(toExportTable(params.table, await getCorpus()), params.format), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  })
}
