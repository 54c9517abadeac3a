import { z } from 'zod'
import type { DatedEvent } from '../analysis/event-dates.ts'
import { edtfDateSchema } from '../domain/edtf-date.ts'
import { eventSchema } from '../domain/event.ts'
import { claimRefSchema, slugSchema } from '../domain/ids.ts'
import { EVENT_STATUS_WORDS } from '../domain/words.ts'
import { eventUrl, fromRoot } from '../routes/urls.ts'
import { withMeanings } from './with-meanings.ts'

const { shape } = eventSchema

/** One event as the exports give it. */
export const eventRecordSchema = z.strictObject({
  id: slugSchema.describe('The permanent name of the event.'),
  url: z.string().describe('Its place on the timeline, as seen from the root of the site.'),
  title: shape.title.describe('What happened or may happen.'),
  place: shape.place.unwrap().nullable().describe('Where, as the claims say.'),
  status: shape.status.describe(withMeanings('How sure it is, as of the latest article.', EVENT_STATUS_WORDS)),
  summary: shape.summary.unwrap().nullable().describe('One sentence for the reader.'),
  dates: z
    .array(
      z.strictObject({
        when: edtfDateSchema.describe('The date, as an EDTF date.'),
        claims: z.array(claimRefSchema).describe('The claims that say so: ids of the claims table.'),
      }),
    )
    .describe('Every date that a claim gives it, the earliest first; where they conflict, all of them.'),
  claims: z
    .array(claimRefSchema)
    .describe('The claims that speak of it, those that give it a date first: ids of the claims table.'),
})
export type EventRecord = z.output<typeof eventRecordSchema>

export const toEventRecord = ({ event, dates, undatedClaims }: DatedEvent): EventRecord => ({
  id: event.id,
  url: fromRoot(eventUrl(event.id)),
  title: event.title,
  place: event.place ?? null,
  status: event.status,
  summary: event.summary ?? null,
  dates: dates.map(({ when, claims }) => ({ when, claims: claims.map(({ ref }) => ref) })),
  claims: [...dates.flatMap(({ claims }) => claims), ...undatedClaims].map(({ ref }) => ref),
})
