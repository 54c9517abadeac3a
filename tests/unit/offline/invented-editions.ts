import type { SiteFile, SiteFiles } from '../../../src/domain/site-files.ts'
import type { StoredEdition } from '../../../src/offline/plan-download.ts'

/** A file whose content is a letter, and so is its hash. */
export const file = (path: string, content: string, bytes = 1): SiteFile => ({ path, bytes, sha256: content })

export const edition = (version: string, ...files: SiteFile[]): SiteFiles => ({ version, files })

/** The edition with some of its files stored; all of them where none are named. */
export const stored = (of: SiteFiles, paths = of.files.map(({ path }) => path)): StoredEdition => ({
  ...of,
  stored: new Set(paths),
})
