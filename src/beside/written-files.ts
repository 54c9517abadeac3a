import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { listFile, type SiteListing } from '../finishing/site-listing.ts'
import { fromRoot } from '../routes/urls.ts'

/** Writes files into the folder of a site, and lists them. */
export class WrittenFiles {
  readonly listing: SiteListing = { files: [], pages: [] }
  readonly #folder: string
  readonly #site: URL | undefined
  readonly #madeFolders = new Set<string>()

  /** `site` is the address at which the site will stand, if that is known. */
  constructor(folder: string, site: URL | undefined) {
    this.#folder = folder
    this.#site = site
  }

  /** Writes a file by its path from the root, which begins with a slash. */
  write(url: string, content: Uint8Array): void {
    const file = path.join(this.#folder, fromRoot(url))
    const parent = path.dirname(file)
    if (!this.#madeFolders.has(parent)) mkdirSync(parent, { recursive: true })
    this.#madeFolders.add(parent)
    writeFileSync(file, content)
    listFile(this.listing, url, content, this.#site)
  }
}
