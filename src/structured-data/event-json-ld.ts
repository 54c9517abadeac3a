import type { DatedEvent } from '../analysis/event-dates.ts'
import { EVENT_STATUS_WORDS } from '../domain/words.ts'
import { claimThing, type ToIri } from '../routes/thing-iris.ts'
import { eventUrl } from '../routes/urls.ts'
import { isoCoverage } from './iso-date.ts'
import type { Event } from './json-ld.ts'

/** What the timeline says of an event to machines. */
export const toEvent = (dated: DatedEvent, iri: ToIri): Event => ({
  '@type': 'Event',
  '@id': iri(eventUrl(dated.event.id)),
  name: dated.event.title,
  description: dated.event.summary,
  disambiguatingDescription: EVENT_STATUS_WORDS[dated.event.status].meaning,
  location: dated.event.place === undefined ? undefined : { '@type': 'Place', name: dated.event.place },
  ...spanOf(dated),
  subjectOf: [...dated.dates.flatMap(({ claims }) => claims), ...dated.undatedClaims].map(({ ref }) => ({
    '@id': iri(claimThing(ref)),
  })),
})

/**
 * When it happened or is announced for, if the claims give it one time and that is plain. Of several none is preferred, and the
 * time of something that is only talked about is somebody's wish.
 */
function spanOf({ event, dates }: DatedEvent): Pick<Event, 'startDate' | 'endDate'> {
  const [first, ...others] = dates
  if (first === undefined || others.length > 0) return {}
  if (event.status !== 'past' && event.status !== 'scheduled') return {}
  const [startDate, endDate] = isoCoverage(first.when)?.split('/') ?? []
  return { startDate, endDate: endDate === '..' ? undefined : endDate }
}
