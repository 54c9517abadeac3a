import type { Loader } from 'astro/loaders'
import { contentFolder } from './content-folder.ts'
import { ContentReader } from './read-corpus.ts'
import { toArticleEntries, toEntry } from './to-entries.ts'

type Entry = { id: string }

/** Loads the articles: front matter, text, source and ledger. */
export const articleLoader = (): Loader =>
  contentLoader('articles', (reader) =>
    toArticleEntries({ articles: reader.articles(), sources: reader.sources(), ledgers: reader.ledgers() }),
  )

/** Loads a folder of YAML files. */
export const yamlLoader = (folder: 'actors' | 'events' | 'questions' | 'reports'): Loader =>
  contentLoader(folder, (reader) => reader[folder]().map((document) => toEntry<object>(document)))

/** Loads `story.yaml`, a collection of one. */
export const storyLoader = (): Loader =>
  contentLoader('story', (reader) => {
    const story = reader.story()
    return story === undefined ? [] : [toEntry(story)]
  })

/**
 * In `dev`, fills a collection from the content folder and refills it when a file changes. What can't be read is left out; the
 * check has said so already. A build makes its pages from what was checked: by way of a collection everything would be read,
 * validated and written out once more, and parsed again as part of the bundle.
 */
function contentLoader(name: string, readEntries: (reader: ContentReader) => Entry[]): Loader {
  return {
    name: `readout-${name}`,
    load: async ({ store, parseData, generateDigest, watcher }) => {
      if (watcher === undefined) return
      const fill = async () => {
        const entries = readEntries(new ContentReader(contentFolder()))
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
