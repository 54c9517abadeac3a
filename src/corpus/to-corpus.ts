import { matchQuote } from '../anchoring/match-quote.ts'
import type { ArticleEntry } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { Actor, AnchoredClaim, Article, Corpus, Event, Question, Report, RetiredClaim } from '../domain/corpus.ts'
import { compareDates } from '../domain/edtf-date.ts'
import { formerClaimRefs, toClaimRef } from '../domain/ids.ts'
import type { Story } from '../domain/story.ts'

/** What the content collections hold. */
export interface CorpusParts {
  story: Story
  articles: (ArticleEntry & { id: string })[]
  actors: Actor[]
  events: Event[]
  questions: Question[]
  reports: Report[]
}

/**
 * Joins the parts to the corpus that pages are made from. A claim whose words don't stand is left out, so that `dev` can show
 * the rest; a build never gets this far with one.
 */
export function toCorpus(parts: CorpusParts): Corpus {
  const entries = parts.articles.toSorted(byPublication)
  return {
    story: parts.story,
    articles: entries.filter(isCurrent).map(withoutClaims),
    claims: entries.filter(isCurrent).flatMap(anchoredClaimsOf),
    actors: parts.actors.filter(isCurrent).toSorted(byId),
    events: parts.events.toSorted(byId),
    questions: parts.questions.toSorted(byId),
    reports: parts.reports.toSorted(byId),
    retired: {
      claims: entries.flatMap(retiredClaimsOf),
      articles: entries.filter((entry) => !isCurrent(entry)).map(withoutClaims),
      actors: parts.actors.filter((actor) => !isCurrent(actor)).toSorted(byId),
    },
  }
}

type Entry = CorpusParts['articles'][number]

const isCurrent = (record: { retired?: unknown }): boolean => record.retired === undefined

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

/** Earliest possible day first; articles without a date last. */
function byPublication(a: Entry, b: Entry): number {
  if (a.date === 'unknown' || b.date === 'unknown') {
    return Number(a.date === 'unknown') - Number(b.date === 'unknown') || byId(a, b)
  }
  return compareDates(a.date, b.date) || byId(a, b)
}

function withoutClaims({ claims: _claims, ...article }: Entry): Article {
  return article
}

const anchoredClaimsOf = (entry: Entry): AnchoredClaim[] =>
  entry.claims
    .filter(isCurrent)
    .flatMap((claim) => anchorClaim(claim, entry) ?? [])
    .sort((a, b) => a.position.start - b.position.start || a.position.end - b.position.end)

function anchorClaim(claim: Claim, entry: Entry): AnchoredClaim | undefined {
  const match = matchQuote(entry.text, claim.quote)
  if (match.kind !== 'found') return undefined
  const { retired: _retired, ...rest } = claim
  return { ...rest, ref: toClaimRef(entry.id, claim.id), article: entry.id, position: match.position }
}

/** A claim is withdrawn by itself or with its article. */
const retiredClaimsOf = (entry: Entry): RetiredClaim[] =>
  entry.claims.flatMap((claim) => {
    const retired = claim.retired ?? entry.retired
    if (retired === undefined) return []
    const [ref, formerRefs] = [toClaimRef(entry.id, claim.id), formerClaimRefs(entry, claim)]
    return [{ ref, formerRefs, article: entry.id, text: claim.text, quote: claim.quote.exact, ...retired }]
  })
