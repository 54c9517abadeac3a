import { z } from 'zod'
import { lineage, type LineageEdge } from '../analysis/lineage.ts'
import { recordsById } from '../analysis/records-by-id.ts'
import type { Corpus } from '../domain/corpus.ts'
import { slugSchema } from '../domain/ids.ts'
import { type BasisRecord, basisRecordSchema, toBasisRecord, toOutsideRecord } from './quote-record.ts'

const work = z.string()

/** One edge of the lineage as the exports give it. */
export const lineageRecordSchema = z.strictObject({
  from: work.describe('The work: articles/… or reports/… (a report is a work that is known of and not itself here).'),
  kind: z
    .enum(['derives', 'relays', 'printed-by'])
    .describe(
      'What ties it to the other. “derives”: it was made from it. “relays”: it passes on what that outlet reports. “printed-by”: it is that outlet’s reporting.',
    ),
  to: work.describe('The other end: articles/…, reports/…, or outlets/… with an id of the actors table.'),
  words: z
    .array(
      basisRecordSchema.extend({
        article: slugSchema
          .nullable()
          .describe(
            'The article they stand in: an id of the articles table; null where it is known from outside the texts.',
          ),
      }),
    )
    .describe('The words that show it.'),
})
export type LineageRecord = z.output<typeof lineageRecordSchema>

export const toLineageRecords = (corpus: Corpus): LineageRecord[] =>
  lineage(corpus).edges.map((edge) => ({ from: edge.from, kind: edge.kind, to: edge.to, words: wordsOf(edge, corpus) }))

/** What shows an edge: the words of the edge itself, or those that show whose work its beginning is. */
function wordsOf({ from, kind, basis }: LineageEdge, corpus: Corpus): LineageRecord['words'] {
  const [folder, id = ''] = from.split('/')
  const records = recordsById(corpus)
  if (folder === 'reports') {
    return records.report(id).basis.map((shown) => {
      if ('outside' in shown) return toPlacedRecord(toOutsideRecord(shown.outside), null)
      const { article, ...words } = shown
      return toPlacedRecord(toBasisRecord(records.article(article), words), article)
    })
  }
  const article = records.article(id)
  const shown = kind === 'printed-by' ? article.outletBasis : basis
  return shown.map((words) => toPlacedRecord(toBasisRecord(article, words), 'outside' in words ? null : id))
}

const toPlacedRecord = (basis: BasisRecord, article: string | null): LineageRecord['words'][number] => ({
  ...basis,
  article,
})
