import type { SearchHit } from '../domain/search-hit.ts'
import { excerptOf } from './excerpt.ts'
import { wordForm } from './mark-words.ts'
import type { PagefindFragment } from './pagefind.ts'

/** A hit with the words of it that were found. */
export interface FoundHit {
  hit: SearchHit
  /** As `wordForm` gives them. */
  words: ReadonlySet<string>
  /** The passage of an article around them. */
  excerpt: string
}

/** What the engine loaded of a record, as the page needs it. */
export function toFoundHit({ raw_url: record, content, locations }: PagefindFragment): FoundHit {
  const hit = JSON.parse(record) as SearchHit
  const searched = content.split(/\s+/)
  const ownWords = hit.kind === 'article' ? hit.ownWords : 0
  return {
    hit,
    words: new Set(locations.map((at) => wordForm(searched[at] ?? '')).filter((form) => form !== '')),
    excerpt: excerptOf(
      searched.slice(0, ownWords),
      locations.filter((at) => at < ownWords),
    ),
  }
}
