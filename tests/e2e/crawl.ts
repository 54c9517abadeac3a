import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Nodes } from 'hast'
import { rehype } from 'rehype'
import type { SearchHit } from '../../src/domain/search-hit.ts'

/** A link that leads nowhere, or out of the site. */
export interface BrokenLink {
  from: string
  to: string
  why: string
}

export interface Crawl {
  broken: BrokenLink[]
  /** Whole addresses that were asked for. */
  visited: Set<string>
  /** Addresses on other hosts, which are named but not asked for. */
  external: Set<string>
}

/** What a file says: where it leads, and which places in it can be led to. */
interface Reading {
  links: string[]
  /** `undefined` where a fragment means nothing. */
  ids: Set<string> | undefined
}

/** Follows every link, asset and fragment from some files of a site, over HTTP or on disk; an address must not leave `root`. */
export async function crawl(root: string, start: readonly string[]): Promise<Crawl> {
  const readings = new Map<string, Promise<Reading | undefined>>()
  const found: Crawl = { broken: [], visited: new Set(), external: new Set() }
  const readOnce = (url: string): Promise<Reading | undefined> => {
    const known = readings.get(url) ?? fetchAndRead(url, root)
    readings.set(url, known)
    return known
  }
  const queue = start.map((file) => ({ from: '(start)', to: new URL(file, root).href }))
  for (let link = queue.pop(); link !== undefined; link = queue.pop()) {
    const { from, to } = link
    const target = new URL(to)
    const fragment = decodeURIComponent(target.hash.slice(1))
    target.hash = ''
    target.search = ''
    if (target.origin !== new URL(root).origin) {
      found.external.add(to)
      continue
    }
    if (!target.href.startsWith(root)) {
      found.broken.push({ from, to, why: 'leaves the site' })
      continue
    }
    const isNew = !found.visited.has(target.href)
    found.visited.add(target.href)
    const reading = await readOnce(target.href)
    if (reading === undefined) found.broken.push({ from, to, why: 'does not exist' })
    else if (fragment !== '' && reading.ids?.has(fragment) === false)
      found.broken.push({ from, to, why: 'no such place' })
    if (isNew) queue.push(...(reading?.links ?? []).map((next) => ({ from: target.href, to: next })))
  }
  return found
}

/** Every file of a built site, as a path without a leading slash. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()

async function fetchAndRead(url: string, root: string): Promise<Reading | undefined> {
  const response = await get(url)
  if (response === undefined) return undefined
  // Node's fetch fails where a host closes the connection before the content is read.
  const content = Buffer.from(await response.arrayBuffer())
  if (!response.ok) return undefined
  // A host may have led on to another address, to which links are relative then.
  const whole = (links: string[], base = response.url || url): string[] =>
    links.filter((link) => !/^(?:mailto|data|javascript):/.test(link)).map((link) => new URL(link, base).href)
  switch (path.posix.extname(new URL(url).pathname)) {
    case '.html': {
      const { links, ids } = readHtml(content.toString())
      return { links: whole(links), ids }
    }
    case '.css':
      return { links: whole(linksOfCss(content.toString())), ids: undefined }
    case '.js':
      return { links: whole(linksOfScript(content.toString())), ids: undefined }
    case '.pf_fragment':
      return { links: whole(linksOfRecord(content), root), ids: undefined }
    case '.json':
      // The tables of data/ give addresses from the root of the site.
      return { links: whole(linksOfTable(JSON.parse(content.toString())), root), ids: undefined }
    default:
      return { links: [], ids: undefined }
  }
}

const get = (url: string): Promise<Response | undefined> =>
  url.startsWith('file:')
    ? readFile(new URL(url)).then(
        (content) => new Response(content),
        () => undefined,
      )
    : fetch(url)

const ADDRESSES = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'cite', 'xLinkHref']

/** Everything in a page that a browser, or a script of ours, takes for an address. */
export function readHtml(html: string): { links: string[]; ids: Set<string> } {
  const links: string[] = []
  const ids = new Set(['top'])
  const read = (node: Nodes): void => {
    if (node.type === 'element') {
      const { tagName, properties } = node
      if (typeof properties['id'] === 'string') ids.add(properties['id'])
      for (const name of ADDRESSES) if (typeof properties[name] === 'string') links.push(properties[name])
      // Scripts compose addresses with the way to the root; some file at the root shows whether it leads there.
      if (typeof properties['dataRoot'] === 'string') links.push(`${properties['dataRoot']}index.html`)
      for (const image of [properties['srcSet'], properties['imageSrcSet']].flat()) {
        if (typeof image === 'string') links.push(image.trim().split(/\s+/)[0] ?? '')
      }
      const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
      if (tagName === 'style') links.push(...linksOfCss(text))
      if (tagName === 'script' && properties['type'] === 'module') links.push(...linksOfScript(text))
      if (tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'refresh') {
        links.push(/url=(.*)/i.exec(String(properties['content']))?.[1] ?? '')
      }
    }
    if ('children' in node) node.children.forEach(read)
  }
  read(rehype().parse(html))
  return { links, ids }
}

const linksOfCss = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s*["']([^"']+)/g)].map(([, url, sheet]) => url ?? sheet ?? '')

/** Files that a script loads by name. */
const linksOfScript = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.{0,2}\/[^"'`$]+)["'`]/g)].map(([, url]) => url ?? '')

function linksOfRecord(gzipped: Buffer): string[] {
  const fragment = gunzipSync(gzipped)
    .toString()
    .replace(/^pagefind_dcd/, '')
  const hit = JSON.parse((JSON.parse(fragment) as { url: string }).url) as SearchHit
  return hit.kind === 'claim' ? [hit.url, hit.permalink] : [hit.url]
}

const linksOfTable = (json: unknown): string[] =>
  Array.isArray(json) ? json.flatMap((row: { url?: unknown }) => (typeof row.url === 'string' ? [row.url] : [])) : []
