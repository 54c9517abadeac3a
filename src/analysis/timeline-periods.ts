import type { AnchoredClaim, Corpus } from '../domain/corpus.ts'
import type { EdtfDate } from '../domain/edtf-date.ts'
import { type DatedEvent, datedEvents, knownDay } from './event-dates.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { ARTICLES_TOGETHER, dayOfArticle, type Period, periodsOf } from './periods.ts'
import { groupPortions, type Portion } from './portions.ts'
import { type Facets, mergeFacets, type Printing, timelineLanes, type TimelineLanes } from './timeline-lanes.ts'

/** What stands on one page of the timeline. */
export interface TimelinePeriod {
  period: Omit<Period<unknown>, 'entries'>
  /** The events that fall into it, with all their times, be they in other periods. */
  events: readonly DatedEvent[]
  /** These events and the articles printed in the period; lines only between these. */
  lanes: TimelineLanes
  /** What there is to filter by. */
  choices: Facets
}

type Entry = { kind: 'printing'; printing: Printing } | { kind: 'event'; dated: DatedEvent }

/** What a page holds: articles and times are drawn, claims stand in the list. */
const PRINTINGS = 20
const TIMES = 30
const CLAIMS = 60
/** How many claims stand with an event on a page of a period, and on each page that goes on from there. */
const EVENT_CLAIMS = { each: 100, first: 20 }

/** The timeline by periods; empty where it is shown whole. An event falls into the period of the earliest day that it is given. */
export const timelinePeriods: (corpus: Corpus) => readonly TimelinePeriod[] = oncePerCorpus((corpus) => {
  if (corpus.articles.length <= ARTICLES_TOGETHER) return []
  const { printed, given, links } = timelineLanes(corpus)
  const entries: Entry[] = [
    ...printed.map((printing) => ({ kind: 'printing' as const, printing })),
    ...datedEvents(corpus).map((dated) => ({ kind: 'event' as const, dated })),
  ]
  const periods = periodsOf(entries, dayOf, fits)
  const periodOf = new Map(periods.flatMap((period) => period.entries.map((entry) => [keyOf(entry), period.id])))
  const givenIn = Map.groupBy(given, ({ event }) => periodOf.get(event))
  const linksIn = Map.groupBy(links, ({ printing, givenTime }) => {
    const id = periodOf.get(printing)
    return id === periodOf.get(givenTime.event) ? id : undefined
  })
  return periods.map(({ entries: own, ...period }) => {
    const events = own.flatMap((entry) => (entry.kind === 'event' ? [entry.dated] : []))
    const lanes = {
      printed: own.flatMap((entry) => (entry.kind === 'printing' ? [entry.printing] : [])),
      given: givenIn.get(period.id) ?? [],
      links: linksIn.get(period.id) ?? [],
    }
    return { period, events, lanes, choices: mergeFacets(corpus, events.flatMap(claimsOfEvent), lanes.printed) }
  })
})

/** So many events that naming them all, by period, fills a page. */
const EVENTS_BESIDE_PERIOD = 400

/** The period that stands on the page of the timeline itself: the newest, as long as there is room for it. */
export const periodOnTimeline = (corpus: Corpus): TimelinePeriod | undefined =>
  corpus.events.length <= EVENTS_BESIDE_PERIOD ? timelinePeriods(corpus)[0] : undefined

const keyOf = (entry: Entry) => (entry.kind === 'printing' ? entry.printing : entry.dated.event)

function dayOf(entry: Entry): string | undefined {
  if (entry.kind === 'printing') return dayOfArticle(entry.printing.article)
  const [first] = entry.dated.dates
  return first && knownDay(first.when)
}

function fits(entries: readonly Entry[]): boolean {
  const events = entries.flatMap((entry) => (entry.kind === 'event' ? [entry.dated] : []))
  const times = events.reduce((sum, { dates }) => sum + dates.length, 0)
  const claims = events.reduce((sum, dated) => sum + Math.min(claimsOfEvent(dated).length, EVENT_CLAIMS.first), 0)
  return entries.length - events.length <= PRINTINGS && times <= TIMES && claims <= CLAIMS
}

/** The claims that speak of an event, those that say when first. */
export const claimsOfEvent = ({ dates, undatedClaims }: DatedEvent): AnchoredClaim[] => [
  ...dates.flatMap(({ claims }) => claims),
  ...undatedClaims,
]

/** Claims that give an event one time, or none. */
export interface TimedClaims {
  when: EdtfDate | undefined
  claims: AnchoredClaim[]
}

/** The claims that speak of an event by the time that they give it, in portions: whole on a timeline that is shown whole. */
export function eventPortions(corpus: Corpus, { dates, undatedClaims }: DatedEvent): Portion<TimedClaims>[] {
  const undated = undatedClaims.length === 0 ? [] : [{ when: undefined, claims: undatedClaims }]
  return groupPortions<TimedClaims, AnchoredClaim>(
    [...dates, ...undated],
    { membersOf: ({ claims }) => claims, withMembers: ({ when }, claims) => ({ when, claims }) },
    timelinePeriods(corpus).length > 0 ? EVENT_CLAIMS : undefined,
  )
}
