import type { SearchHit } from '../domain/search-hit.ts'
import { excerptOf } from './excerpt.ts'
import { wordForm } from './mark-words.ts'

/** A hit with the words of it that were found. */
export interface FoundHit {
  hit: SearchHit
  /** As `wordForm` gives them. */
  words: ReadonlySet<string>
  /** The passage of an article around them. */
  excerpt: string
}

/** A record that was found; what a result shows is loaded when it is to be shown. */
export interface FoundRecord {
  /** The engine's name for it. */
  id: string
  load(): Promise<FoundHit>
}

/** A record (`readRecord`) as the page needs it, given which words of it were found. */
export function toFoundHit({ url, content }: { url: string; content: string }, found: readonly number[]): FoundHit {
  const hit = JSON.parse(url) as SearchHit
  const searched = content.split(/\s+/)
  const ownWords = hit.kind === 'article' ? hit.ownWords : 0
  return {
    hit,
    words: new Set(found.map((at) => wordForm(searched[at] ?? '')).filter((form) => form !== '')),
    excerpt: excerptOf(
      searched.slice(0, ownWords),
      found.filter((at) => at < ownWords),
    ),
  }
}
