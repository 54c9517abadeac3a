import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type PagefindModule, type SearchIndex, startEngine } from '../../src/search/pagefind.ts'

interface IndexFile {
  path: string
  content: Uint8Array
}

/** Pagefind's engine over the files of an index, without a browser: what it fetches comes from memory. */
export async function openIndex(files: readonly IndexFile[]): Promise<SearchIndex> {
  const contents = new Map(files.map((file) => [file.path, file.content]))
  globalThis.fetch = (input) => {
    const content = contents.get(new URL(String(input)).pathname.slice(1))
    return Promise.resolve(
      content === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(content)),
    )
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-index-'))
  try {
    const engine = path.join(folder, 'pagefind.mjs')
    writeFileSync(engine, contents.get('pagefind.js') ?? '')
    return {
      pagefind: startEngine((await import(pathToFileURL(engine).href)) as PagefindModule, 'https://index.example/'),
      readText: (file) => Promise.resolve(new TextDecoder().decode(contents.get(file))),
      readBytes: (file) => Promise.resolve(new Uint8Array(contents.get(file) ?? [])),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
