/** A file that an address may mean. */
export interface MeantFile {
  path: string
  /** Whether the file lies in another folder than the address, so that its links work only under its own address. */
  elsewhere: boolean
}

/**
 * The files that a path from the root of the site may mean, without its leading slash, the best first. It forgives what hosts do:
 * they take `.html` off, add a slash, or show the index of a folder.
 */
export function filesForAddress(path: string): MeantFile[] {
  if (path === '') return [{ path: 'index.html', elsewhere: false }]
  if (path.endsWith('/')) {
    return [
      { path: `${path}index.html`, elsewhere: false },
      { path: path.replace(/(?:\.html)?\/+$/, '.html'), elsewhere: true },
    ]
  }
  return [
    { path, elsewhere: false },
    { path: `${path}.html`, elsewhere: false },
    { path: `${path}/index.html`, elsewhere: true },
  ]
}
