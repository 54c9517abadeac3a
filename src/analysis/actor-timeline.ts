import type { AnchoredClaim, Corpus, Event } from '../domain/corpus.ts'
import { actorDossier } from './actor-dossier.ts'
import { claimsByDate, type GivenDate } from './event-dates.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { recordsById } from './records-by-id.ts'

/** The times of an actor, in the order of the day that is known of them. */
export interface ActorTimeline {
  times: GivenDate[]
  /** Claims on an event that don't say when it was; no date is taken over from other claims. */
  undated: { event: Event; claims: AnchoredClaim[] }[]
}

/** The timeline of an actor, from the claims that it makes and those that concern it. */
export function actorTimeline(corpus: Corpus, actor: string): ActorTimeline {
  const { said, saidAbout } = actorDossier(corpus, actor)
  const place = placeOf(corpus)
  const claims = [...new Set([...said, ...saidAbout])].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
  const { event: eventOf } = recordsById(corpus)
  const { dates, undatedClaims } = claimsByDate(claims)
  const byEvent = Map.groupBy(undatedClaims, ({ event }) => event)
  return {
    times: dates,
    undated: [...byEvent].flatMap(([event, speaking]) =>
      event === undefined ? [] : [{ event: eventOf(event), claims: speaking }],
    ),
  }
}

/** The place of each claim in the corpus. */
const placeOf = oncePerCorpus(({ claims }) => new Map(claims.map((claim, index) => [claim, index])))
