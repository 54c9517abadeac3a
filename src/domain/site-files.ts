/** A file of the finished site. */
export interface SiteFile {
  /** From the root of the site, without a leading slash. */
  path: string
  bytes: number
  /** Hexadecimal. */
  sha256: string
}

/** One edition of the site: what has to be kept to read it without a network. */
export interface SiteFiles {
  /** Stands for every path and every byte. */
  version: string
  /** In the order of their paths. */
  files: SiteFile[]
}
