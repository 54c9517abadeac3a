import { contentFolder } from './content-folder.ts'
import { ContentReader } from './read-corpus.ts'
import { toArticleEntries, toEntry } from './to-entries.ts'

/** The content collections. */
export type CollectionOfContent = 'story' | 'articles' | 'actors' | 'events' | 'questions' | 'reports'

/** What a content collection holds: articles with their texts, sources and ledgers, a collection of one for `story.yaml`, else the files of a folder. */
export function collectionEntries(name: CollectionOfContent): { id: string }[] {
  const reader = new ContentReader(contentFolder())
  if (name === 'articles') {
    return toArticleEntries({ articles: reader.articles(), sources: reader.sources(), ledgers: reader.ledgers() })
  }
  if (name === 'story') {
    const story = reader.story()
    return story === undefined ? [] : [toEntry(story)]
  }
  return reader[name]().map((document) => toEntry<object>(document))
}
