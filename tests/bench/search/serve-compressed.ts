import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** Texts; what hosts send compressed. The files of Pagefind are compressed already. */
const TEXTS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** Called with the path of each file that is sent and how many bytes it took, without the headers. */
export type Sent = (path: string, bytes: number) => void

/** Serves a folder as hosts for static sites do, texts with gzip, each after its first request from memory. */
export async function serveCompressed(folder: string, sent: Sent): Promise<{ server: Server; origin: string }> {
  const bodies = new Map<string, Promise<Buffer>>()
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const type = TEXTS[path.extname(name)]
    const body =
      bodies.get(name) ??
      readFile(path.join(folder, name)).then((content) => (type === undefined ? content : gzipSync(content)))
    bodies.set(name, body)
    try {
      const content = await body
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': content.length,
        ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
      })
      const bytes = request.method === 'HEAD' ? Buffer.alloc(0) : content
      sent(name, bytes.length)
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
