import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/** Where a site stands on the host: a path that ends with a slash, and the folder with its files. */
export interface Mount {
  path: string
  folder: string
  /** Takes endings off, as Cloudflare Pages does: `x.html` leads on to `x`, `x/index.html` to `x/`. Otherwise a path is a file. */
  withoutEndings?: boolean
  /** Compresses texts, as most hosts do. */
  compressed?: boolean
}

/** Looks at each request first; resolves to whether it has dealt with it. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/**
 * The plainest host there is: a path is a file, no rewriting, no index of a folder. Whatever is not a file gets the `404.html` of
 * the site it was asked of, at any depth.
 */
export async function serve(
  mounts: readonly Mount[],
  trouble: Trouble = () => Promise.resolve(false),
): Promise<{ server: Server; origin: string }> {
  const deepestFirst = mounts.toSorted((a, b) => b.path.length - a.path.length)
  const server = createServer(async (request, response) => {
    if (await trouble(request, response)) return
    const url = new URL(request.url ?? '/', 'http://host')
    const pathname = decodeURIComponent(url.pathname)
    const mount = deepestFirst.find(({ path: root }) => pathname.startsWith(root))
    if (mount === undefined) {
      response.writeHead(404).end()
      return
    }
    const asked = pathname.slice(mount.path.length)
    const isShort = mount.withoutEndings === true && (await contentOf(mount.folder, asked)) === undefined
    const name = path.posix.normalize(isShort ? withEnding(asked) : asked)
    const content = name.startsWith('..') ? undefined : await contentOf(mount.folder, name)
    if (mount.withoutEndings === true && content !== undefined && asked.endsWith('.html')) {
      response.writeHead(308, { location: mount.path + withoutEnding(asked) + url.search }).end()
      return
    }
    const [status, file, body] =
      content === undefined
        ? [404, '404.html', (await contentOf(mount.folder, '404.html')) ?? '']
        : [200, name, content]
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    const isZipped = mount.compressed === true && /^text|javascript|json|xml/.test(type)
    response.writeHead(status, { 'content-type': type, ...(isZipped && { 'content-encoding': 'gzip' }) })
    response.end(request.method === 'HEAD' ? undefined : isZipped ? gzipSync(body) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const withoutEnding = (name: string): string => name.replace(/(?<![^/])index\.html$|\.html$/, '')

function withEnding(name: string): string {
  if (name === '' || name.endsWith('/')) return `${name}index.html`
  return path.posix.extname(name) === '' ? `${name}.html` : name
}

const contentOf = (folder: string, name: string): Promise<Buffer | undefined> =>
  readFile(path.join(folder, name)).catch(() => undefined)
