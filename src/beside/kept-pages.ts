import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fromRoot } from '../routes/urls.ts'
import type { Digest } from './record-digests.ts'

/** Where the pages of the last build are. */
export interface KeptStore {
  /** The file that lists them. */
  list: string
  /** The folder of that site. */
  folder: string
  /** Stands for what all pages are made with: the code, the story, the address of the site. */
  foundation: string
}

/** A page that was written. Digests are SHA-256, hexadecimal. */
export interface KeptPage {
  /** From the root, with a leading slash. */
  url: string
  /** The digest of all that it was made from. */
  madeFrom: string
  /** The digest of its bytes. */
  sha256: string
}

/** What became of pages. */
export interface KeptAccount {
  written: KeptPage[]
  /** How many of them were taken from the last build. */
  taken: number
}

/** Pages that need not be made, since the last build made them from the same; and an account of what was written now. */
export class KeptPages implements KeptAccount {
  readonly written: KeptPage[] = []
  taken = 0
  readonly #store: KeptStore
  readonly #digest: Digest
  #known: ReadonlyMap<string, KeptPage> | undefined

  constructor(store: KeptStore, digest: Digest) {
    this.#store = store
    this.#digest = digest
  }

  /** The digest of all that a page is made from: its frame, and what it shows. */
  madeFrom(frame: string, shown: unknown): string {
    return this.#digest([this.#store.foundation, frame, shown])
  }

  /** Takes the bytes of a page that the last build made from the same; nothing where it didn't, or where other bytes stand there now. */
  take(url: string, madeFrom: string): Uint8Array | undefined {
    this.#known ??= readList(this.#store.list)
    const page = this.#known.get(url)
    if (page?.madeFrom !== madeFrom) return undefined
    const bytes = contentOf(path.join(this.#store.folder, fromRoot(url)))
    if (bytes === undefined || hash('sha256', bytes) !== page.sha256) return undefined
    this.taken += 1
    return bytes
  }

  /** Notes that a page was written. */
  add(page: KeptPage): void {
    this.written.push(page)
  }
}

/** Lists pages for the next build, a line each. */
export function writeList(file: string, pages: readonly KeptPage[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, pages.map(({ url, madeFrom, sha256 }) => `${madeFrom} ${sha256} ${url}\n`).join(''))
}

/** The pages of a list by their addresses. A line that was cut off or changed leads to no page, or to one with other bytes. */
function readList(file: string): ReadonlyMap<string, KeptPage> {
  const lines = contentOf(file)?.toString().split('\n') ?? []
  return new Map(
    lines.map((line) => {
      const [madeFrom = '', sha256 = '', ...rest] = line.split(' ')
      const url = rest.join(' ')
      return [url, { url, madeFrom, sha256 }]
    }),
  )
}

/** What a file holds; nothing where there is none, or it can't be read, for whatever reason: then there is nothing to take. */
function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
