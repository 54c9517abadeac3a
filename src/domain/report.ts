import { z } from 'zod'
import { dateOrUnknownSchema } from './edtf-date.ts'
import { slugSchema, workRefSchema } from './ids.ts'
import { textNameSchema } from './selector.ts'

/** Words of one of the articles, or knowledge from outside them. */
const reportBasisSchema = z.union([
  z.strictObject({
    /** → articles/ */
    article: slugSchema,
    /** The words, and what stands right beside them, as in `textQuoteSelectorSchema`. */
    exact: z.string().min(1),
    prefix: z.string().min(1).optional(),
    suffix: z.string().min(1).optional(),
    in: textNameSchema.default('article'),
    /** What the words show, where that isn't plain. */
    note: z.string().min(1).optional(),
  }),
  z.strictObject({ outside: z.string().min(1) }),
])

/** A work that articles here were made from and that is not itself here: `content/reports/<id>.yaml`. */
export const reportSchema = z.strictObject({
  /** What to call it: its title where known, else a description of ours. */
  title: z.string().min(1),
  /** Who wrote it → actors/; empty where unknown. */
  author: z.array(slugSchema).default([]),
  /** Who published it → actors/, or `unknown`. */
  outlet: z.union([z.literal('unknown'), slugSchema]),
  /** When it was published, as EDTF, or `unknown`. */
  date: dateOrUnknownSchema,
  /** The words that show that it exists, who wrote it, and when. */
  basis: z.array(reportBasisSchema).min(1, 'Quote the words that show this report exists.'),
  /** The works it was itself made from; left out where nothing is known. */
  derivesFrom: z.array(workRefSchema).default([]),
})
export type ReportFields = z.output<typeof reportSchema>
