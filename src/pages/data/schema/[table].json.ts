import type { APIRoute, InferGetStaticParamsType } from 'astro'
import { DATA_TABLES } from '../../../routes/urls.ts'
import { toTableSchema } from '../../../structured-data/export-tables.ts'

export const getStaticPaths = () => DATA_TABLES.map((table) => ({ params: { table } }))

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ params }) =>
  new Response(`${JSON.stringify(toTableSchema(params.table), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  })
