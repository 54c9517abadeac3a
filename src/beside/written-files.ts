import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SiteFile } from '../domain/site-files.ts'
import { listFile, type SiteListing } from '../finishing/site-listing.ts'
import { fromRoot } from '../routes/urls.ts'

/** Bytes that aren't kept ready: few files have as many. */
const LARGE = 1_000_000

/** Writes files into the folder of a site, and lists them. */
export class WrittenFiles {
  readonly listing: SiteListing = { files: [], pages: [] }
  readonly #folder: string
  readonly #site: URL | undefined
  readonly #madeFolders = new Set<string>()
  /** Takes one text after the other as bytes: nothing has to be set aside for each. */
  #bytes = Buffer.alloc(0)

  /** `site` is the address at which the site will stand, if that is known. */
  constructor(folder: string, site: URL | undefined) {
    this.#folder = folder
    this.#site = site
  }

  /** Writes a text in UTF-8, as `write` does. */
  writeText(url: string, text: string): SiteFile {
    // No code unit takes more than three bytes.
    const most = text.length * 3
    if (most > LARGE) return this.write(url, Buffer.from(text))
    if (this.#bytes.length < most) this.#bytes = Buffer.allocUnsafe(most)
    return this.write(url, this.#bytes.subarray(0, this.#bytes.write(text)))
  }

  /** Writes a file by its path from the root, which begins with a slash, and gives how it is listed. */
  write(url: string, content: Uint8Array): SiteFile {
    const file = path.join(this.#folder, fromRoot(url))
    const parent = path.dirname(file)
    if (!this.#madeFolders.has(parent)) mkdirSync(parent, { recursive: true })
    this.#madeFolders.add(parent)
    writeFileSync(file, content)
    return listFile(this.listing, url, content, this.#site)
  }
}
