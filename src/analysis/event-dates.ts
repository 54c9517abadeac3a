import { compareText } from '../domain/compare-text.ts'
import type { AnchoredClaim, Corpus, Event } from '../domain/corpus.ts'
import { boundsOf, compareDates, datesOverlap, type EdtfDate } from '../domain/edtf-date.ts'
import { oncePerCorpus } from './once-per-corpus.ts'

/** A date, with the claims that give it. */
export interface GivenDate {
  when: EdtfDate
  /** In order of publication. */
  claims: AnchoredClaim[]
}

/** An event with every date that is given to it; none is preferred. */
export interface DatedEvent {
  event: Event
  /** Every distinct date, the earliest first. */
  dates: GivenDate[]
  /** Whether two of the dates can't mean the same day. */
  datesConflict: boolean
  /** The claims that speak of it without saying when. */
  undatedClaims: AnchoredClaim[]
}

/** All events: by the earliest day that a claim gives them, those without any date last. */
export const datedEvents: (corpus: Corpus) => readonly DatedEvent[] = oncePerCorpus((corpus) => {
  const claimsOn = Map.groupBy(corpus.claims, (claim) => claim.event)
  return corpus.events
    .map((event) => toDatedEvent(event, claimsOn.get(event.id) ?? []))
    .map((dated) => ({ dated, day: dated.dates[0] && knownDay(dated.dates[0].when) }))
    .sort((a, b) => compareDays(a.day, b.day) || compareText(a.dated.event.id, b.dated.event.id))
    .map(({ dated }) => dated)
})

function toDatedEvent(event: Event, claims: readonly AnchoredClaim[]): DatedEvent {
  const { dates, undatedClaims } = claimsByDate(claims)
  return { event, dates, datesConflict: haveConflict(dates), undatedClaims }
}

/** Claims by the date they give, in the order of the day that is known of it; and those that give none. */
export function claimsByDate(claims: readonly AnchoredClaim[]): { dates: GivenDate[]; undatedClaims: AnchoredClaim[] } {
  const byDate = Map.groupBy(claims, (claim) => claim.when)
  const dates = [...byDate]
    .flatMap(([when, saying]) => (when === undefined ? [] : [{ when, claims: saying }]))
    .sort((a, b) => compareText(knownDay(a.when), knownDay(b.when)) || compareDates(a.when, b.when))
  return { dates, undatedClaims: byDate.get(undefined) ?? [] }
}

const haveConflict = (dates: readonly GivenDate[]): boolean =>
  dates.some((date, index) => dates.slice(index + 1).some((other) => !datesOverlap(date.when, other.when)))

/** The earliest day that a date can mean. "No later than June" has none; its last day is all that is known of it. */
export function knownDay(when: EdtfDate): string {
  const { earliest, latest } = boundsOf(when)
  return earliest ?? latest ?? ''
}

const compareDays = (a: string | undefined, b: string | undefined): number =>
  Number(a === undefined) - Number(b === undefined) || compareText(a ?? '', b ?? '')
