import type { APIRoute, GetStaticPaths } from 'astro'
import { siteFaces } from '../../typography/site-faces.ts'

export const getStaticPaths: GetStaticPaths = async () =>
  (await siteFaces()).map(({ url, bytes }) => ({ params: { file: url.split('/').at(-1) }, props: { bytes } }))

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'font/woff2' } })
