import type { ClaimKind, Sourcing } from '../domain/claim.ts'
import type { AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { claimsOfArticle } from './claims-of-article.ts'
import { recordsById } from './records-by-id.ts'

/** Some of several claims, and how many words their quotes have. */
export interface ProfileShare<Value> {
  value: Value
  claims: AnchoredClaim[]
  /** Words are what white space parts. */
  words: number
}

/** An actor and what it says. */
export interface Voice {
  actor: string
  claims: AnchoredClaim[]
}

/** What an article's claims rest on. It counts; it gives no mark. */
export interface EvidenceProfile {
  claims: readonly AnchoredClaim[]
  /** Words in the quotes of all claims. A word quoted by two claims counts twice. */
  words: number
  /** Only values that occur, most claims first. */
  bySourcing: ProfileShare<Sourcing>[]
  byKind: ProfileShare<ClaimKind>[]
  /** How many stand between speaker and outlet. */
  byRelayDepth: ProfileShare<number>[]
  /** Actors who speak on record or through a document, most claims first. */
  namedSpeakers: Voice[]
  /** Anonymous sources, most claims first. */
  anonymousSpeakers: Voice[]
  /** Code points of the article's text that stand in at least one quote, and those it has. */
  covered: number
  textLength: number
}

/** The evidence profile of an article. */
export function evidenceProfile(corpus: Corpus, article: Pick<Article, 'id' | 'blocks'>): EvidenceProfile {
  const claims = claimsOfArticle(corpus, article.id)
  return {
    claims,
    words: wordsIn(claims),
    bySourcing: claimsBySourcing(claims),
    byKind: shares(claims.map((claim) => [claim.kind, claim])),
    byRelayDepth: shares(claims.map((claim) => [claim.relayedBy.length, claim])),
    namedSpeakers: namedVoices(corpus, claims),
    anonymousSpeakers: anonymousVoices(corpus, claims),
    covered: coveredLength(claims),
    textLength: article.blocks.at(-1)?.end ?? 0,
  }
}

/** Claims by their sourcing, most claims first. */
export const claimsBySourcing = (claims: readonly AnchoredClaim[]): ProfileShare<Sourcing>[] =>
  shares(claims.map((claim) => [claim.sourcing, claim]))

/** The voices with a name that speak in some claims, on record or through a document, most claims first. */
export function namedVoices(corpus: Corpus, claims: readonly AnchoredClaim[]): Voice[] {
  const { actor: actorOf } = recordsById(corpus)
  const open = claims.filter(({ sourcing }) => sourcing === 'on-record' || sourcing === 'document')
  return voicesOf(open).filter(({ actor }) => actorOf(actor).kind !== 'anonymous')
}

/** The anonymous sources that speak in some claims, most claims first. */
export function anonymousVoices(corpus: Corpus, claims: readonly AnchoredClaim[]): Voice[] {
  const { actor: actorOf } = recordsById(corpus)
  return voicesOf(claims).filter(({ actor }) => actorOf(actor).kind === 'anonymous')
}

const voicesOf = (claims: readonly AnchoredClaim[]): Voice[] =>
  shares(claims.flatMap((claim) => claim.speaker.map((actor): [string, AnchoredClaim] => [actor, claim]))).map(
    ({ value, claims: said }) => ({ actor: value, claims: said }),
  )

function shares<Value extends string | number>(
  pairs: readonly (readonly [Value, AnchoredClaim])[],
): ProfileShare<Value>[] {
  const groups = Map.groupBy(pairs, ([value]) => value)
  return [...groups]
    .map(([value, members]) => {
      const claims = [...new Set(members.map(([, claim]) => claim))]
      return { value, claims, words: wordsIn(claims) }
    })
    .sort((a, b) => b.claims.length - a.claims.length || (a.value < b.value ? -1 : 1))
}

/** Words in the quotes of some claims; words are what white space parts. */
export const wordsIn = (claims: readonly AnchoredClaim[]): number =>
  claims.reduce((sum, { quote }) => sum + quote.exact.split(/\s+/u).filter((word) => word !== '').length, 0)

/** Code points that stand in at least one quote; claims come in the order of the text. */
function coveredLength(claims: readonly AnchoredClaim[]): number {
  let [covered, reached] = [0, 0]
  for (const { position } of claims) {
    covered += Math.max(0, position.end - Math.max(position.start, reached))
    reached = Math.max(reached, position.end)
  }
  return covered
}
