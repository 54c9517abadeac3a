import { compareText } from '../domain/compare-text.ts'
import type { AnchoredClaim, Article, Corpus, Event } from '../domain/corpus.ts'
import {
  boundsOf,
  type DateBounds,
  type DateDoubts,
  type DateOrUnknown,
  datesOverlap,
  doubtsOf,
  type EdtfDate,
  rangesOf,
} from '../domain/edtf-date.ts'
import type { EventStatus } from '../domain/event.ts'
import { dateCertainty } from './date-certainty.ts'
import { datedEvents } from './event-dates.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { recordsById } from './records-by-id.ts'

/** A time as a lane shows it. A date that nothing is known of has no ranges, and both its ends are open. */
export interface LaneTime extends DateBounds, DateDoubts {
  date: DateOrUnknown
  /** The stretches it is made of, as written: "April or June" has two. */
  ranges: DateBounds[]
  /** Worked out from other words than those that were to be dated. */
  inferred: boolean
}

/** What something on the timeline can be filtered by; ids, each once. */
export interface Facets {
  /** Who speaks, is spoken of, or passes it on. */
  actors: string[]
  /** Whose articles print it. */
  outlets: string[]
  statuses: EventStatus[]
}

/** When an article was printed. */
export interface Printing {
  article: Article
  time: LaneTime
  facets: Facets
}

/** A time that claims give to an event; an event has as many as the claims give. */
export interface GivenTime {
  event: Event
  time: LaneTime
  /** How many times the event is given. */
  of: number
  /** Other times of the same event that can't mean the same day. */
  conflictsWith: EdtfDate[]
  claims: AnchoredClaim[]
  facets: Facets
}

/** An article prints claims that give a time to an event. */
export interface LaneLink {
  printing: Printing
  givenTime: GivenTime
  claims: AnchoredClaim[]
  facets: Facets
}

/** When things were printed against when they happened or would happen. */
export interface TimelineLanes {
  /** In order of publication, articles without a date last. */
  printed: Printing[]
  /** Event by event, as `datedEvents` orders them. */
  given: GivenTime[]
  links: LaneLink[]
}

/** Both lanes of the timeline, and what joins them. */
export const timelineLanes: (corpus: Corpus) => TimelineLanes = oncePerCorpus((corpus) => {
  const claimsIn = Map.groupBy(eventClaims(corpus), (claim) => claim.article)
  const printed = corpus.articles.map((article) => ({
    article,
    time: laneTime(article.date, !['printed', 'unknown'].includes(dateCertainty(article))),
    facets: {
      ...facetsOf(corpus, claimsIn.get(article.id) ?? []),
      outlets: [article.outlet],
    },
  }))
  const given = datedEvents(corpus).flatMap(({ event, dates }) =>
    dates.map(({ when, claims }) => ({
      event,
      time: laneTime(
        when,
        claims.every(({ whenBasis }) => whenBasis !== undefined),
      ),
      of: dates.length,
      conflictsWith: dates.map((other) => other.when).filter((other) => !datesOverlap(when, other)),
      claims,
      facets: facetsOf(corpus, claims),
    })),
  )
  const printingOf = new Map(printed.map((printing) => [printing.article.id, printing]))
  const links = given.flatMap((givenTime) =>
    [...Map.groupBy(givenTime.claims, (claim) => claim.article)].flatMap(([article, claims]) => {
      const printing = printingOf.get(article)
      return printing === undefined ? [] : [{ printing, givenTime, claims, facets: facetsOf(corpus, claims) }]
    }),
  )
  return { printed, given, links }
})

/** The event with the most times of which some can't mean the same day; `undefined` where no event has such. */
export const mostDisputedTime = ({ given }: TimelineLanes): GivenTime | undefined =>
  given
    .filter(({ conflictsWith }) => conflictsWith.length > 0)
    .reduce<GivenTime | undefined>((most, one) => (most === undefined || one.of > most.of ? one : most), undefined)

/** What some claims on events can be filtered by. */
export function facetsOf(corpus: Corpus, claims: readonly AnchoredClaim[]): Facets {
  const { article, event } = recordsById(corpus)
  return {
    actors: unique(claims.flatMap(({ speaker, about, relayedBy }) => [...speaker, ...about, ...relayedBy])),
    outlets: unique(claims.map((claim) => article(claim.article).outlet)),
    statuses: unique(claims.flatMap((claim) => (claim.event === undefined ? [] : [event(claim.event).status]))),
  }
}

/** Everything that anything on the timeline can be filtered by. */
export const timelineFacets: (corpus: Corpus) => Facets = oncePerCorpus((corpus) => ({
  ...facetsOf(corpus, eventClaims(corpus)),
  outlets: unique(corpus.articles.map(({ outlet }) => outlet)),
}))

/** Everything that some claims on events and some articles can be filtered by. */
export function mergeFacets(corpus: Corpus, claims: readonly AnchoredClaim[], printed: readonly Printing[]): Facets {
  const own = facetsOf(corpus, claims)
  return {
    actors: unique([...own.actors, ...printed.flatMap(({ facets }) => facets.actors)]),
    outlets: unique([...own.outlets, ...printed.flatMap(({ facets }) => facets.outlets)]),
    statuses: unique([...own.statuses, ...printed.flatMap(({ facets }) => facets.statuses)]),
  }
}

const eventClaims = ({ claims }: Corpus): AnchoredClaim[] => claims.filter(({ event }) => event !== undefined)

const unique = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort()

function laneTime(date: DateOrUnknown, inferred: boolean): LaneTime {
  if (date === 'unknown') {
    return { date, earliest: null, latest: null, ranges: [], about: false, uncertain: false, oneOf: false, inferred }
  }
  return { date, ...boundsOf(date), ranges: inOrder(date), ...doubtsOf(date), inferred }
}

const inOrder = (date: EdtfDate): DateBounds[] =>
  rangesOf(date).toSorted((a, b) => compareText(a.earliest ?? '', b.earliest ?? ''))
