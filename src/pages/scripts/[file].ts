import type { APIRoute, GetStaticPaths } from 'astro'
import { browserScript } from '../../bundling/browser-script.ts'
import { BROWSER_SCRIPTS } from '../../routes/urls.ts'

export const getStaticPaths: GetStaticPaths = () =>
  Promise.all(
    BROWSER_SCRIPTS.map(async (name) => {
      const { url, code } = await browserScript(name)
      return { params: { file: url.split('/').at(-1) }, props: { code } }
    }),
  )

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
