import type { ClaimKind, Sourcing } from '../domain/claim.ts'
import type { AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { groupByEach } from '../domain/group-by-each.ts'
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
    byKind: shares(claims, ({ kind }) => [kind]),
    byRelayDepth: shares(claims, ({ relayedBy }) => [relayedBy.length]),
    namedSpeakers: namedVoices(corpus, claims),
    anonymousSpeakers: anonymousVoices(corpus, claims),
    covered: coveredLength(claims),
    textLength: article.blocks.at(-1)?.end ?? 0,
  }
}

/** Claims by their sourcing, most claims first. */
export const claimsBySourcing = (claims: readonly AnchoredClaim[]): ProfileShare<Sourcing>[] =>
  shares(claims, ({ sourcing }) => [sourcing])

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
  mostFirst(claims, ({ speaker }) => speaker).map(([actor, said]) => ({ actor, claims: said }))

const shares = <Value extends string | number>(
  claims: readonly AnchoredClaim[],
  valuesOf: (claim: AnchoredClaim) => readonly Value[],
): ProfileShare<Value>[] =>
  mostFirst(claims, valuesOf).map(([value, own]) => ({ value, claims: own, words: wordsIn(own) }))

/** Claims by what each of them has, most claims first. */
const mostFirst = <Value extends string | number>(
  claims: readonly AnchoredClaim[],
  valuesOf: (claim: AnchoredClaim) => readonly Value[],
): [Value, AnchoredClaim[]][] =>
  [...groupByEach(claims, valuesOf)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))

/** Words in the quotes of some claims; words are what white space parts. */
export const wordsIn = (claims: readonly AnchoredClaim[]): number =>
  claims.reduce((sum, claim) => sum + wordsInQuote(claim), 0)

// A claim has a share in every count of its article, and in those of its voices.
const knownWords = new WeakMap<AnchoredClaim, number>()

function wordsInQuote(claim: AnchoredClaim): number {
  const known = knownWords.get(claim)
  if (known !== undefined) return known
  const words = claim.quote.exact.match(/\S+/gu)?.length ?? 0
  knownWords.set(claim, words)
  return words
}

/** Code points that stand in at least one quote; claims come in the order of the text. */
function coveredLength(claims: readonly AnchoredClaim[]): number {
  let [covered, reached] = [0, 0]
  for (const { position } of claims) {
    covered += Math.max(0, position.end - Math.max(position.start, reached))
    reached = Math.max(reached, position.end)
  }
  return covered
}
