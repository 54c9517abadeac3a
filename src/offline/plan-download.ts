import type { SiteFile, SiteFiles } from '../domain/site-files.ts'

/** An edition of which some files are stored here, each proven to be what its list says. */
export interface StoredEdition extends SiteFiles {
  /** The paths of those that are. */
  stored: ReadonlySet<string>
}

/** How an edition becomes complete. Every file of it is in one of the three lists. */
export interface Plan {
  /** Stored as this edition's already. */
  stored: SiteFile[]
  /** Stored as another edition's. */
  copied: { file: SiteFile; from: { version: string; path: string } }[]
  fetched: SiteFile[]
}

/** What has to be done to have every file of an edition; what hasn't changed since another one isn't fetched again. */
export function planDownload({ version, files }: SiteFiles, editions: readonly StoredEdition[]): Plan {
  const storedHere = editions.find((edition) => edition.version === version)?.stored ?? new Set()
  const elsewhere = new Map(
    editions
      .filter((edition) => edition.version !== version)
      .flatMap((edition) =>
        edition.files
          .filter(({ path }) => edition.stored.has(path))
          .map((file) => [contentKey(file), { version: edition.version, path: file.path }] as const),
      ),
  )
  const plan: Plan = { stored: [], copied: [], fetched: [] }
  for (const file of files) {
    const from = elsewhere.get(contentKey(file))
    if (storedHere.has(file.path)) plan.stored.push(file)
    else if (from !== undefined) plan.copied.push({ file, from })
    else plan.fetched.push(file)
  }
  return plan
}

/** The same for files with the same bytes and ending; by its ending a host says what a file is. */
const contentKey = ({ path, sha256 }: SiteFile): string => sha256 + (/\.[^./]*$/.exec(path)?.[0] ?? '')
