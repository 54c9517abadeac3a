import { z } from 'zod'
import { articleEntrySchema, noticeSchema, sourceFileSchema } from '../domain/article.ts'
import type { Article, Corpus } from '../domain/corpus.ts'
import { slugSchema } from '../domain/ids.ts'
import { NOTICE_WORDS } from '../domain/words.ts'
import { articleUrl, fromRoot } from '../routes/urls.ts'
import { basisRecordSchema, locatedQuoteRecordSchema, toBasisRecord, toLocatedQuoteRecord } from './quote-record.ts'
import { withMeanings } from './with-meanings.ts'

const { shape } = articleEntrySchema
const source = sourceFileSchema.shape

/** One article as the exports give it. */
export const articleRecordSchema = z.strictObject({
  id: slugSchema.describe('The permanent name of the article.'),
  formerIds: shape.formerIds.unwrap().describe('Names it once had; their addresses lead here.'),
  url: z.string().describe('The page of the article, as seen from the root of the site.'),
  title: shape.title.describe('The headline.'),
  titleFrom: shape.titleFrom
    .unwrap()
    .describe(
      'source: the headline is the article’s own and part of its text; editor: the article has none, and this one is ours.',
    ),
  language: z.string().describe('The language of the text, as a BCP 47 tag.'),
  outlet: shape.outlet.describe('Whose reporting it is: an id of the actors table.'),
  republisher: slugSchema
    .nullable()
    .describe('Whose copy it is, where another site printed it: an id of the actors table.'),
  outletBasis: z.array(basisRecordSchema).describe('What outlet and republisher were told from.'),
  date: shape.date.describe('When it was published, as an EDTF date; “unknown” where the copy does not tell.'),
  dateBasis: z.array(basisRecordSchema).describe('What the date was told from.'),
  derivesFrom: shape.derivesFrom.describe(
    'The works it was made from, as articles/… or reports/…; “unknown” where nobody can tell.',
  ),
  derivesFromBasis: z.array(basisRecordSchema).describe('What shows the works it was made from.'),
  actors: shape.actors.describe('Everyone it mentions: ids of the actors table.'),
  source: z
    .strictObject({
      file: source.file.describe('The name of the file.'),
      sha256: source.sha256.describe('The SHA-256 of its bytes.'),
      encoding: source.encoding.describe('How its bytes are read as characters.'),
    })
    .describe('The text as it was received.'),
  sourceUrl: shape.sourceUrl.unwrap().nullable().describe('Where it was published, where that is known.'),
  archivedAt: shape.archivedAt.unwrap().nullable().describe('A copy in a web archive, where one is known.'),
  retrieved: shape.retrieved
    .unwrap()
    .nullable()
    .describe('When the copy was taken, as an EDTF date, where that is known.'),
  notices: z
    .array(
      z.strictObject({
        kind: noticeSchema.shape.kind.describe(withMeanings('What is the matter.', NOTICE_WORDS)),
        note: noticeSchema.shape.note.describe('What to beware of.'),
        quote: locatedQuoteRecordSchema.describe('The words that caused it.'),
      }),
    )
    .describe('Warnings to the reader.'),
  text: shape.text.describe(
    'The text that the positions count in: headline (unless it is ours), headings, captions, paragraphs and list items, with an empty line between each two.',
  ),
  textSha256: shape.textSha256.describe('The SHA-256 of that text in UTF-8.'),
})
export type ArticleRecord = z.output<typeof articleRecordSchema>

export const toArticleRecord = (article: Article, story: Corpus['story']): ArticleRecord => ({
  id: article.id,
  formerIds: article.formerIds,
  url: fromRoot(articleUrl(article.id)),
  title: article.title,
  titleFrom: article.titleFrom,
  language: article.language ?? story.language,
  outlet: article.outlet,
  republisher: article.republisher ?? null,
  outletBasis: article.outletBasis.map((basis) => toBasisRecord(article, basis)),
  date: article.date,
  dateBasis: article.dateBasis.map((basis) => toBasisRecord(article, basis)),
  derivesFrom: article.derivesFrom,
  derivesFromBasis: article.derivesFromBasis.map((basis) => toBasisRecord(article, basis)),
  actors: article.actors,
  source: article.source,
  sourceUrl: article.sourceUrl ?? null,
  archivedAt: article.archivedAt ?? null,
  retrieved: article.retrieved ?? null,
  notices: article.notices.map(({ kind, note, quote }) => ({
    kind,
    note,
    quote: toLocatedQuoteRecord(article, quote),
  })),
  text: article.text,
  textSha256: article.textSha256,
})
