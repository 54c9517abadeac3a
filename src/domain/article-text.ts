import { z } from 'zod'

/** The parts of an article that carry text. */
const textBlockKindSchema = z.enum(['title', 'heading', 'caption', 'paragraph', 'list-item'])
export type TextBlockKind = z.output<typeof textBlockKindSchema>

/** One part of an article's text, half-open, in code points of the whole text. */
export const textBlockSchema = z.strictObject({
  kind: textBlockKindSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type TextBlock = z.output<typeof textBlockSchema>
