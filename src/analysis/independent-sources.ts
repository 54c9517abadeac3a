import type { AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { lineage } from './lineage.ts'

/** How many articles stand behind something, and how many sources that don't know of each other. */
export interface SourceCount {
  articles: number
  /** The most voices that can be heard through a lineage each, so that no two pairs share a lineage or a voice. */
  independent: number
  /** Articles of which nobody knows whose copies they are; they are counted apart. */
  unknownOrigin: number
}

/** Counts the sources behind some claims. */
export function countSources(corpus: Corpus, claims: readonly AnchoredClaim[]): SourceCount {
  const { sourceOf, isOfUnknownOrigin } = lineage(corpus)
  const articles = new Set(claims.map(({ article }) => article))
  const known = claims.filter(({ article }) => !isOfUnknownOrigin(article))
  const voicesOfSource = new Map<string, Set<string>>()
  for (const claim of known) {
    const source = sourceOf(claim.article)
    const voices = voicesOfSource.get(source) ?? new Set()
    voicesOfSource.set(source, voices)
    for (const voice of voicesOf(claim, source)) voices.add(voice)
  }
  return {
    articles: articles.size,
    independent: pairOff(voicesOfSource),
    unknownOrigin: [...articles].filter(isOfUnknownOrigin).length,
  }
}

/** Counts the sources of the whole coverage: lineages of known origin, and articles of unknown origin. */
export function countCoverage(corpus: Corpus): SourceCount {
  const { sourceOf, isOfUnknownOrigin } = lineage(corpus)
  const known = corpus.articles.filter(({ id }) => !isOfUnknownOrigin(id))
  return {
    articles: corpus.articles.length,
    independent: new Set(known.map(({ id }) => sourceOf(id))).size,
    unknownOrigin: corpus.articles.length - known.length,
  }
}

/** An outlet that speaks for itself is no voice beside its own lineage: a copy that narrates adds none. */
const voicesOf = ({ sourcing, speaker }: AnchoredClaim, source: string): readonly string[] =>
  sourcing === 'outlet' ? [source] : speaker

/**
 * The most pairs of one source and one voice that share neither: two outlets quoting one statement are one voice, and one report
 * quoting five officials is one source. A largest matching, found by augmenting paths; voices that a vain search has reached can
 * never lead to a free one again, so none is searched in vain twice.
 */
function pairOff(voicesOfSource: ReadonlyMap<string, ReadonlySet<string>>): number {
  const holderOf = new Map<string, string>()
  const heldBy = new Map<string, string>()
  const exhausted = new Set<string>()
  for (const source of voicesOfSource.keys()) {
    /** Each voice reached, with the source that asked for it. */
    const askedBy = new Map<string, string>()
    let voice = freeVoice(source, { voicesOfSource, holderOf, exhausted, askedBy })
    if (voice === undefined) for (const reached of askedBy.keys()) exhausted.add(reached)
    while (voice !== undefined) {
      const taker = askedBy.get(voice) ?? source
      const given = heldBy.get(taker)
      holderOf.set(voice, taker)
      heldBy.set(taker, voice)
      voice = given
    }
  }
  return heldBy.size
}

interface Search {
  voicesOfSource: ReadonlyMap<string, ReadonlySet<string>>
  holderOf: ReadonlyMap<string, string>
  exhausted: ReadonlySet<string>
  askedBy: Map<string, string>
}

/** A voice that nobody holds, asked for by the source or by one that would have to give up its own for it. */
function freeVoice(source: string, { voicesOfSource, holderOf, exhausted, askedBy }: Search): string | undefined {
  const asking = [source]
  for (const taker of asking) {
    for (const voice of voicesOfSource.get(taker) ?? []) {
      if (exhausted.has(voice) || askedBy.has(voice)) continue
      askedBy.set(voice, taker)
      const holder = holderOf.get(voice)
      if (holder === undefined) return voice
      asking.push(holder)
    }
  }
  return undefined
}
