import { z } from 'zod'
import { slugSchema } from './ids.ts'

/** A question that the coverage answers differently: `content/questions/<id>.yaml`. */
export const questionSchema = z.strictObject({
  /** The question, as a reader would ask it. */
  title: z.string().min(1).endsWith('?', 'Write it as a question, ending with a question mark.'),
  /**
   * Whether the question asks for one answer. Where it does, articles whose answers have none in common are shown as a dispute;
   * elsewhere answers add up.
   */
  exclusive: z.boolean(),
  /** The possible answers, beside `undisclosed` and `undecided`, which every question has. */
  positions: z
    .array(z.strictObject({ id: slugSchema, label: z.string().min(1) }))
    .min(1, 'Write at least one position that a claim can take.'),
  /** The articles that were read for this question and say nothing about it → articles/. */
  silent: z.array(slugSchema).default([]),
})
export type QuestionFields = z.output<typeof questionSchema>

/** Positions that every question has: the coverage says it isn't told, or that it isn't settled. */
export const COMMON_POSITIONS = [
  { id: 'undisclosed', label: 'Not disclosed' },
  { id: 'undecided', label: 'Not decided' },
] as const
