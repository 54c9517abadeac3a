import type { Loader } from 'astro/loaders'
import type { CollectionOfContent } from './collection-entries.ts'
import { contentFolder } from './content-folder.ts'

/**
 * In `dev`, fills a collection from the content folder and refills it when a file changes. What can't be read is left out; the
 * check has said so already. A build makes its pages from what was checked: by way of a collection everything would be read,
 * validated and written out once more, and parsed again as part of the bundle. It doesn't even load what reads, because Astro would
 * transform all of that first.
 */
export function contentLoader(name: CollectionOfContent): Loader {
  return {
    name: `readout-${name}`,
    load: async ({ store, parseData, generateDigest, watcher }) => {
      if (watcher === undefined) return
      const { collectionEntries } = await import('./collection-entries.ts')
      const fill = async () => {
        const entries = collectionEntries(name)
        store.clear()
        for (const { id, ...data } of entries) {
          store.set({ id, data: await parseData({ id, data }), digest: generateDigest(data) })
        }
      }
      await fill()
      watcher.on('all', (_event, path) => {
        if (path.startsWith(contentFolder())) void fill()
      })
    },
  }
}
