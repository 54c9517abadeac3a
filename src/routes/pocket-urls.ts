import { POCKET } from './urls.ts'
import { relativeUrl } from './relative-url.ts'

/** The parts of the pocket edition, one document that holds the whole site: `#articles`, `#claims/article/claim`, … */
export const POCKET_PARTS = [
  ...(['index', 'articles', 'claims', 'questions', 'contradictions', 'actors'] as const),
  ...(['sourcing', 'timeline', 'search', 'verify'] as const),
] as const
export type PocketPart = (typeof POCKET_PARTS)[number]

/** A place in the pocket edition: a part, or a thing in it by its ids. */
export interface PocketPlace {
  part: PocketPart
  ids: string[]
}

/** The address of a place in the pocket edition, seen from inside it. An article with a claim's id is the claim's words in it. */
export const pocketUrl = (part: PocketPart, ...ids: string[]): string => `#${pocketAnchor(part, ...ids)}`

/** The `id` of a place that stands in the document. */
export const pocketAnchor = (part: PocketPart, ...ids: string[]): string => [part, ...ids].join('/')

/** The place that a fragment names; `undefined` where it names none. An empty one is the beginning. */
export function pocketPlace(hash: string): PocketPlace | undefined {
  const [name = '', ...ids] = hash.replace(/^#/, '').split('/')
  const part = POCKET_PARTS.find((one) => one === (name === '' ? 'index' : name))
  return part === undefined ? undefined : { part, ids }
}

/**
 * Where a page of the site stands in the pocket edition; `url` is a path from the root, with or without its slash. What isn't
 * in it leads to its beginning, and what is no page keeps its address, made relative.
 */
export function inPocket(url: string): string {
  const path = url.startsWith('/') ? url : `/${url}`
  const [, page, fragment = ''] = /^\/([^?#]*)\.html(?:\?[^#]*)?(?:#(.*))?$/.exec(path) ?? []
  if (page === undefined) return relativeUrl(POCKET, path)
  const place = pocketPlace(page === 'index' ? page : page.replace(/\/index$/, ''))
  if (place === undefined) return pocketUrl('index')
  // A fragment on the page of a part or article may name a thing of its own.
  const [, thing] = /^(?:claim|event)-(.*)$/.exec(fragment) ?? []
  return pocketUrl(place.part, ...place.ids, ...(thing === undefined ? [] : [thing]))
}
