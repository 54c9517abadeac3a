import { countCodePoints, sliceText } from '../anchoring/code-points.ts'
import { matchQuote } from '../anchoring/match-quote.ts'
import type { PocketArticle, PocketClaim, RecordedWords } from '../domain/pocket-edition.ts'
import { sha256 } from './sha256.ts'

/** What recorded words do for their claim. */
export type WordsRole = 'quote' | 'attribution' | 'context' | 'when'

/** Recorded words, and whether the article as shown has them to the letter. */
export interface CheckedWords {
  role: WordsRole
  exact: string
  stands: boolean
}

export interface CheckedClaim {
  claim: PocketClaim
  words: CheckedWords[]
}

export interface CheckedArticle {
  article: PocketArticle
  /** The SHA-256 of the text as shown. */
  sha256: string
  unchanged: boolean
  claims: CheckedClaim[]
}

/** Holds the text of an article as shown against what was recorded of it. */
export function verifyArticle(article: PocketArticle, text: string): CheckedArticle {
  const found = sha256(text)
  return {
    article,
    sha256: found,
    unchanged: found === article.textSha256,
    claims: article.claims.map((claim) => ({ claim, words: checkWords(claim, text) })),
  }
}

/** Looks up all recorded words of a claim in the text of its article, those of the quote first. */
export const checkWords = (claim: PocketClaim, text: string): CheckedWords[] =>
  recordedWords(claim).map(({ role, words }) => ({ role, exact: words.exact, stands: standsIn(text, words) }))

function recordedWords({ quote, attribution, context, whenBasis }: PocketClaim) {
  const further: { role: WordsRole; words: RecordedWords | undefined }[] = [
    { role: 'quote', words: quote },
    { role: 'attribution', words: attribution },
    ...context.map((words) => ({ role: 'context' as const, words })),
    { role: 'when', words: whenBasis },
  ]
  return further.flatMap(({ role, words }) => (words === undefined ? [] : [{ role, words }]))
}

/**
 * Whether words stand where they were recorded or, where the text around them moved, exactly once by their own letters. So a
 * change concerns only the words that it touches, not those after it and not those that need their neighbours to be told apart.
 */
function standsIn(text: string, words: RecordedWords): boolean {
  const end = words.start + countCodePoints(words.exact)
  return sliceText(text, { start: words.start, end }) === words.exact || matchQuote(text, words).kind === 'found'
}

/** How many of some things hold. */
export interface Share {
  holding: number
  all: number
}

/** What a verification found. */
export interface Verification {
  quotes: Share
  /** Words beside the quotes: who says it, what belongs to it, when. */
  furtherWords: Share
  texts: Share
  changedArticles: CheckedArticle[]
  /** Claims of which some words don't stand, with those words. */
  brokenClaims: { article: PocketArticle; claim: PocketClaim; broken: CheckedWords[] }[]
}

/** Counts what holds, and lists what doesn't. */
export function summarise(checked: readonly CheckedArticle[]): Verification {
  const words = checked.flatMap(({ claims }) => claims.flatMap((claim) => claim.words))
  return {
    quotes: share(words.filter(({ role }) => role === 'quote').map(({ stands }) => stands)),
    furtherWords: share(words.filter(({ role }) => role !== 'quote').map(({ stands }) => stands)),
    texts: share(checked.map(({ unchanged }) => unchanged)),
    changedArticles: checked.filter(({ unchanged }) => !unchanged),
    brokenClaims: checked.flatMap(({ article, claims }) =>
      claims
        .map(({ claim, words: own }) => ({ article, claim, broken: own.filter(({ stands }) => !stands) }))
        .filter(({ broken }) => broken.length > 0),
    ),
  }
}

const share = (outcomes: readonly boolean[]): Share => ({
  holding: outcomes.filter(Boolean).length,
  all: outcomes.length,
})
