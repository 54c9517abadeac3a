import { z } from 'zod'
import { languageSchema } from './language.ts'

/** What makes a corpus this story: `content/story.yaml`. */
export const storySchema = z.strictObject({
  /** What the story is called at the head of the site. */
  title: z.string().min(1),
  /** One or two sentences on what the coverage is about. */
  summary: z.string().min(1),
  /** BCP 47, for example en. */
  language: languageSchema,
  /** IANA name, for example Europe/Berlin: whose calendar days the dates are. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'This time zone is not known. Write its IANA name, for example Europe/Berlin.'),
  /** The licence of the analysis: claims, notices, comparisons. The articles remain their publishers'. */
  licence: z.strictObject({
    /** As readers see it, for example Creative Commons Attribution 4.0. */
    name: z.string().min(1),
    /** SPDX identifier, for example CC-BY-4.0. */
    spdx: z.string().min(1),
    /** Where its terms can be read. */
    url: z.url(),
  }),
})

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export type Story = z.output<typeof storySchema>
