import { z } from 'zod'
import { lineage } from '../analysis/lineage.ts'
import { recordsById } from '../analysis/records-by-id.ts'
import { answerSchema, claimSchema, relationSchema } from '../domain/claim.ts'
import { articleSchema } from '../domain/article.ts'
import type { AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { claimRefSchema, formerClaimRefs, slugSchema } from '../domain/ids.ts'
import { CLAIM_KIND_WORDS, RELATION_WORDS, SOURCING_WORDS } from '../domain/words.ts'
import { claimUrl, fromRoot } from '../routes/urls.ts'
import { quoteRecordSchema, toQuoteRecord } from './quote-record.ts'
import { withMeanings } from './with-meanings.ts'

const { shape } = claimSchema

/** One claim as the exports give it. */
export const claimRecordSchema = z.strictObject({
  id: claimRefSchema.describe('The permanent name of the claim: its article, a slash, and its name there.'),
  formerIds: z.array(claimRefSchema).describe('Names it once had; their addresses lead here.'),
  url: z.string().describe('The page of the claim, as seen from the root of the site.'),
  article: slugSchema.describe('The article it stands in: an id of the articles table.'),
  outlet: slugSchema.describe('Whose reporting the article is: an id of the actors table.'),
  published: articleSchema.shape.date.describe(
    'When the article was published, as an EDTF date; “unknown” where the copy does not tell.',
  ),
  lineage: z
    .string()
    .describe(
      'The source that its article belongs to. Articles with the same one were made from each other or from one work, come from one outlet, or pass on each other’s reporting, so none of them confirms another. It is named after whichever of them stands first in the alphabet: articles/…, reports/… or outlets/….',
    ),
  originUnknown: z
    .boolean()
    .describe(
      'True where the article does not tell what it was made from, or was made from one that does not. It may be a copy, so it is never counted as an independent source.',
    ),
  text: shape.text.describe('The claim in one neutral sentence of ours.'),
  quote: quoteRecordSchema.describe('The words of the article that carry the claim.'),
  context: z
    .array(quoteRecordSchema)
    .describe('Further words of the article without which the quote says too little, for example the stem of a list.'),
  speaker: shape.speaker.describe('Who says it: ids of the actors table.'),
  attribution: quoteRecordSchema
    .nullable()
    .describe(
      'The words that say who speaks; null where the quote itself names the speaker or the outlet speaks for itself.',
    ),
  sourcing: shape.sourcing.describe(withMeanings('How we know who said it.', SOURCING_WORDS)),
  relayedBy: shape.relayedBy
    .unwrap()
    .describe('Who stands between, from nearest the speaker to nearest the article: ids of the actors table.'),
  relayDepth: z.int().nonnegative().describe('How many stand between.'),
  kind: shape.kind.describe(withMeanings('What sort of statement it is.', CLAIM_KIND_WORDS)),
  about: shape.about.unwrap().describe('Whom or what it concerns: ids of the actors table.'),
  when: shape.when
    .unwrap()
    .nullable()
    .describe('The time the claim is about, as an EDTF date; null where the text does not tell.'),
  whenBasis: quoteRecordSchema
    .nullable()
    .describe('The words that the time was read from; null where they are part of the quote or there is no time.'),
  event: slugSchema.nullable().describe('The event it speaks of: an id of the events table.'),
  answers: z
    .array(
      z.strictObject({
        question: answerSchema.shape.question.describe('The id of the question.'),
        position: answerSchema.shape.position.describe('The id of the answer that the words give.'),
      }),
    )
    .describe('The questions that the claim answers, and how.'),
  relations: z
    .array(
      z.strictObject({
        kind: relationSchema.shape.kind.describe(withMeanings('How this claim bears on the other.', RELATION_WORDS)),
        to: relationSchema.shape.to.describe('The other claim: an id of this table.'),
        note: relationSchema.shape.note.unwrap().nullable().describe('Where the two differ or agree.'),
      }),
    )
    .describe('Other claims that this one bears on. Each relation stands once, at the claim of the later article.'),
})
export type ClaimRecord = z.output<typeof claimRecordSchema>

export function toClaimRecord(claim: AnchoredClaim, corpus: Corpus): ClaimRecord {
  const article = recordsById(corpus).article(claim.article)
  const { sourceOf, isOfUnknownOrigin } = lineage(corpus)
  const toRecord = (quote: typeof claim.quote) => toQuoteRecord(article.text, quote)
  return {
    id: claim.ref,
    formerIds: formerClaimRefs(article, claim),
    url: fromRoot(claimUrl(claim.ref)),
    article: article.id,
    outlet: article.outlet,
    published: article.date,
    lineage: sourceOf(article.id),
    originUnknown: isOfUnknownOrigin(article.id),
    text: claim.text,
    quote: toRecord(claim.quote),
    context: claim.context.map(toRecord),
    speaker: claim.speaker,
    attribution: claim.attribution === undefined ? null : toRecord(claim.attribution),
    sourcing: claim.sourcing,
    relayedBy: claim.relayedBy,
    relayDepth: claim.relayedBy.length,
    kind: claim.kind,
    about: claim.about,
    when: claim.when ?? null,
    whenBasis: claim.whenBasis === undefined ? null : toRecord(claim.whenBasis),
    event: claim.event ?? null,
    answers: claim.answers,
    relations: claim.relations.map(({ kind, to, note = null }) => ({ kind, to, note })),
  }
}
