// What a site keeps stands in caches of the browser, which all sites of a host share. A root is a whole address that ends with a
// slash. Its path is part of every name, between spaces, which no path contains, so that no site meets the caches of another.

const siteName = (root: string): string => `readout ${new URL(root).pathname} `

/** Whether a cache belongs to the site at this root. */
export const isOfSite = (root: string, cache: string): boolean => cache.startsWith(siteName(root))

/** The cache whose only entry says which edition is the saved one. */
export const stateCache = (root: string): string => `${siteName(root)}state`

/** The cache with the files of an edition. */
export const editionCache = (root: string, version: string): string => `${siteName(root)}edition ${version}`

/** The edition whose files a cache holds; `undefined` for any other cache. */
export function versionIn(root: string, cache: string): string | undefined {
  const start = editionCache(root, '')
  return cache.startsWith(start) ? cache.slice(start.length) : undefined
}

/** What a page or worker holds while it changes what is kept. */
export const lockName = (root: string): string => `${siteName(root)}change`
