import type { APIRoute } from 'astro'
import { getCorpus } from '../../corpus/queries.ts'
import { formatMatrixAsCsv } from '../../structured-data/matrix-csv.ts'

export const GET: APIRoute = async () =>
  new Response(formatMatrixAsCsv(await getCorpus()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
