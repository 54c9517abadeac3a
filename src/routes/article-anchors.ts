import { articleUrl, claimAnchor } from './urls.ts'

// The `id`s on the page of an article. Claims go by their ids; notices, bases and edits by their place in the article's lists.
export { claimAnchor }

/** The note of a claim, beside or under its words. */
export const noteAnchor = (claim: string): string => `note-${claim}`

/** A notice in the list of notices. */
export const noticeAnchor = (index: number): string => `notice-${index + 1}`

/** The words that a notice is about. */
export const noticeWordsAnchor = (index: number): string => `notice-words-${index + 1}`

/** Words that show the outlet, the date or the lineage. */
export const basisWordsAnchor = (of: string, index: number): string => `${of}-words-${index + 1}`

/** Removed words in the text, where they stood. */
export const removalAnchor = (edit: number): string => `removed-${edit + 1}`

/** Sections of the page. */
export const NOTICES_SECTION = 'notices'
export const NORMALISATION_SECTION = 'removed'
export const PROFILE_SECTION = 'evidence'

export const noticesUrl = (article: string): string => `${articleUrl(article)}#${NOTICES_SECTION}`

/** What the claims of an article rest on. */
export const profileUrl = (article: string): string => `${articleUrl(article)}#${PROFILE_SECTION}`
