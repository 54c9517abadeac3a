import type { APIRoute } from 'astro'
import { serviceWorker } from '../bundling/browser-script.ts'

export const GET: APIRoute = async () =>
  new Response(await serviceWorker(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
