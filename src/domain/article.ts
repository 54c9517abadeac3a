import { z } from 'zod'
import { textBlockSchema } from './article-text.ts'
import { claimSchema } from './claim.ts'
import { dateOrUnknownSchema } from './edtf-date.ts'
import { formerIdsSchema, retiredSchema, slugSchema, workRefSchema } from './ids.ts'
import { languageSchema } from './language.ts'
import { ledgerSchema } from './ledger.ts'
import { basisSchema, locatedQuoteSchema, textQuoteSelectorSchema } from './selector.ts'

/** What a careful reader should be warned of. */
const noticeKindSchema = z.enum(['error', 'inconsistency', 'garbled', 'undated', 'unsourced'])
export type NoticeKind = z.output<typeof noticeKindSchema>

/** A warning to the reader, with the words that caused it. */
export const noticeSchema = z.strictObject({
  kind: noticeKindSchema,
  /** The words that caused it, in the article or in the source as received. */
  quote: locatedQuoteSchema,
  /** One or two sentences for the reader. */
  note: z.string().min(1, 'Tell the reader in a sentence what is wrong with these words.'),
})
export type Notice = z.output<typeof noticeSchema>

/** The text as it was received, kept byte for byte. */
export const sourceFileSchema = z.strictObject({
  /** A file in `content/sources/`. */
  file: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'Write the name of a file in content/sources/, without a path.'),
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Write the SHA-256 as 64 lower-case hexadecimal digits (sha256sum prints it).'),
  /** How to decode its bytes: a label of https://encoding.spec.whatwg.org/, for example utf-8 or windows-1251. */
  encoding: z.string().refine(isKnownEncoding, 'This encoding is not known. Write for example utf-8 or windows-1251.'),
})

function isKnownEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** The front matter of `content/articles/<slug>.md`. */
export const articleSchema = z.strictObject({
  /** The headline, word for word; or, with `titleFrom: editor`, a description of ours, because the source has none. */
  title: z.string().min(1, 'Write the title of the article.'),
  titleFrom: z.enum(['source', 'editor']).default('source'),
  /** BCP 47; the story's language where left out. */
  language: languageSchema.optional(),
  /** Whose reporting it is → actors/. An unknown outlet is an actor of its own. */
  outlet: slugSchema,
  /** Whose copy we hold, when that is another site → actors/. */
  republisher: slugSchema.optional(),
  /** The words that show outlet and republisher. */
  outletBasis: z.array(basisSchema).min(1, 'Quote the words that show whose article this is.'),
  /** The day of publication as EDTF, or `unknown`. */
  date: dateOrUnknownSchema,
  /** The words the date was read or inferred from. */
  dateBasis: z.array(basisSchema).min(1, 'Quote the words the date was read from, or say what is known from outside.'),
  /** The works it was made from, or `unknown` (https://www.w3.org/TR/prov-o/#wasDerivedFrom). */
  derivesFrom: z.union([z.literal('unknown'), z.array(workRefSchema)]),
  /** The words that show what it was made from. */
  derivesFromBasis: z.array(basisSchema).default([]),
  source: sourceFileSchema,
  /** Where it was published; only where known. */
  sourceUrl: z.url('Write a whole address, starting with https://.').optional(),
  /** A copy in a web archive; only where known. */
  archivedAt: z.url('Write a whole address, starting with https://.').optional(),
  /** When the copy was taken, as EDTF; only where known. */
  retrieved: dateOrUnknownSchema.optional(),
  /** Paragraphs of the text that are captions of pictures we don't hold. */
  captions: z.array(textQuoteSelectorSchema).default([]),
  /** Everyone the article mentions → actors/. */
  actors: z.array(slugSchema),
  claims: z.array(claimSchema),
  notices: z.array(noticeSchema).default([]),
  formerIds: formerIdsSchema,
  retired: retiredSchema.optional(),
})
export type ArticleFrontMatter = z.output<typeof articleSchema>

/** An article as the content collection holds it: its front matter and what reading derives from the file. */
export const articleEntrySchema = articleSchema.extend({
  /** The Markdown under the front matter. */
  body: z.string(),
  /** The one text that quotes stand in and positions count in. */
  text: z.string(),
  blocks: z.array(textBlockSchema),
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  textSha256: z.string(),
  /** The text as received, decoded. */
  sourceText: z.string(),
  ledger: ledgerSchema,
})
export type ArticleEntry = z.output<typeof articleEntrySchema>
