import { z } from 'zod'

/** `past`: it happened. `scheduled`: announced for a time. `proposed`: talked about. `forecast`: expected by somebody. */
const eventStatusSchema = z.enum(['past', 'scheduled', 'proposed', 'forecast'])
export type EventStatus = z.output<typeof eventStatusSchema>

/** Something that happened or may happen: `content/events/<id>.yaml`. It has no date of its own; its dates come from claims. */
export const eventSchema = z.strictObject({
  /** What happened or may happen, in a few words. */
  title: z.string().min(1, 'Say in a few words what happened or may happen.'),
  /** Where, as the claims say; left out where they don't. */
  place: z.string().min(1).optional(),
  /** As of the latest article that speaks of it. */
  status: eventStatusSchema,
  /** One sentence for the reader. */
  summary: z.string().min(1).optional(),
})
export type EventFields = z.output<typeof eventSchema>
