import { z } from 'zod'
import { matchQuote } from '../anchoring/match-quote.ts'
import type { Article } from '../domain/corpus.ts'
import {
  type Basis,
  type LocatedQuote,
  type TextQuoteSelector,
  textNameSchema,
  textQuoteSelectorSchema,
} from '../domain/selector.ts'

const { exact, prefix, suffix } = textQuoteSelectorSchema.shape
const position = z.int().nonnegative()

/** Words and where they stand in the article's text. */
export const quoteRecordSchema = z.strictObject({
  exact: exact.describe('The words, to the letter.'),
  prefix: prefix
    .unwrap()
    .nullable()
    .describe('The words right before; given only where the words alone stand more than once.'),
  suffix: suffix
    .unwrap()
    .nullable()
    .describe('The words right after; given only where the words alone stand more than once.'),
  start: position.describe('Where the words begin, counted in code points from 0.'),
  end: position.describe('Where they end: the first code point that no longer belongs to them.'),
})
export type QuoteRecord = z.output<typeof quoteRecordSchema>

/** Words in the article or in the source as received. */
export const locatedQuoteRecordSchema = quoteRecordSchema.extend({
  in: textNameSchema.describe(
    'Which text the words stand in and “start” and “end” count in: the article, or the source as received.',
  ),
})
type LocatedQuoteRecord = z.output<typeof locatedQuoteRecordSchema>

const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().describe(schema.description ?? '')
const { shape } = locatedQuoteRecordSchema

/** What a statement about an article rests on; every key is there, and those that don't apply are null. */
export const basisRecordSchema = z.strictObject({
  exact: orNull(shape.exact),
  prefix: shape.prefix,
  suffix: shape.suffix,
  start: orNull(shape.start),
  end: orNull(shape.end),
  in: orNull(shape.in),
  note: z.string().nullable().describe('How the words lead to the statement.'),
  outside: z.string().nullable().describe('In place of words: what is known from outside the texts.'),
})
export type BasisRecord = z.output<typeof basisRecordSchema>

/** Finds the words in a text that the checks have passed; throws where a text never went through them. */
export function toQuoteRecord(text: string, quote: TextQuoteSelector): QuoteRecord {
  const match = matchQuote(text, quote)
  if (match.kind !== 'found') {
    throw new Error(`These words do not stand once in their text; run npm run check: ${JSON.stringify(quote.exact)}`)
  }
  return { exact: quote.exact, prefix: quote.prefix ?? null, suffix: quote.suffix ?? null, ...match.position }
}

/** The same for words that may stand in the source as received. */
export const toLocatedQuoteRecord = (article: Article, quote: LocatedQuote): LocatedQuoteRecord => ({
  ...toQuoteRecord(quote.in === 'article' ? article.text : article.sourceText, quote),
  in: quote.in,
})

const NO_WORDS = { exact: null, prefix: null, suffix: null, start: null, end: null, in: null }

/** What is known from outside the texts. */
export const toOutsideRecord = (outside: string): BasisRecord => ({ ...NO_WORDS, note: null, outside })

export const toBasisRecord = (article: Article, basis: Basis): BasisRecord =>
  'outside' in basis
    ? toOutsideRecord(basis.outside)
    : { ...toLocatedQuoteRecord(article, basis), note: basis.note ?? null, outside: null }
