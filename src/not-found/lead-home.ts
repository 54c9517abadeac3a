import { possibleRoots, ROOT_MARK } from '../routes/site-root.ts'

// Hosts serve 404.html at any depth, where its links, relative to the root of the site, lead nowhere until the root is found.
const folders = possibleRoots(location.pathname)
const found = await Promise.all(folders.map(isRoot))
const root = folders[found.indexOf(true)]
if (root !== undefined) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    link.href = root + (link.dataset['page'] ?? '')
  }
}

/** Whether the site lies here. A host that answers every address with some page answers with HTML. */
async function isRoot(folder: string): Promise<boolean> {
  try {
    const response = await fetch(folder + ROOT_MARK, { method: 'HEAD' })
    return response.ok && !(response.headers.get('content-type') ?? '').includes('html')
  } catch {
    return false
  }
}
