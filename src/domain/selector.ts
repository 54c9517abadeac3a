import { z } from 'zod'

const exact = z
  .string({ error: 'Write the quoted words here, exactly as the text prints them.' })
  .min(1, 'Write the quoted words here; an empty quote cannot be checked.')

const context = {
  /** The words that stand right before `exact`; only needed where `exact` alone occurs more than once. */
  prefix: z.string().min(1).optional(),
  /** The words that stand right after `exact`; only needed where `exact` alone occurs more than once. */
  suffix: z.string().min(1).optional(),
}

/**
 * Words of a text, found by their text: they must occur exactly once.
 * The keys are those of https://www.w3.org/TR/annotation-model/#text-quote-selector
 * @example { exact: 'The terminal was closed', prefix: 'He said: ' }
 */
export const textQuoteSelectorSchema = z.strictObject({ exact, ...context })
export type TextQuoteSelector = z.output<typeof textQuoteSelectorSchema>

/**
 * A stretch of a text, half-open, counted in Unicode code points.
 * https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface TextPositionSelector {
  start: number
  end: number
}

/** Which text the words stand in: the article as shown, or the source as received (navigation, adverts and all). */
export const textNameSchema = z.enum(['article', 'source'], { error: 'Write article or source.' })
export type TextName = z.output<typeof textNameSchema>

/** Words in the article or in the source as received. */
export const locatedQuoteSchema = z.strictObject({ exact, ...context, in: textNameSchema.default('article') })
export type LocatedQuote = z.output<typeof locatedQuoteSchema>

const note = z.string().min(1).optional()

/**
 * What a statement about an article rests on: words that anybody can look up, or knowledge from outside the texts,
 * which says that it is.
 * @example { exact: 'On Tuesday night', note: 'The day before publication.' }
 * @example { outside: 'Orthodox Easter fell on 20 April in 2025.' }
 */
export const basisSchema = z.union([
  z.strictObject({ exact, ...context, in: textNameSchema.default('article'), note }),
  z.strictObject({ outside: z.string().min(1, 'Say in a sentence what is known from outside the texts.') }),
])
export type Basis = z.output<typeof basisSchema>
