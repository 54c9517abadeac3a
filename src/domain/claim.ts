import { z } from 'zod'
import { edtfDateSchema } from './edtf-date.ts'
import { claimRefSchema, formerIdsSchema, retiredSchema, slugSchema } from './ids.ts'
import { textQuoteSelectorSchema } from './selector.ts'

/**
 * How we know who said it. `on-record`: a named voice, speaking openly. `anonymous`: a voice the article doesn't name.
 * `document`: a published text. `outlet`: the outlet says it in its own voice, with nobody behind it.
 */
export const sourcingSchema = z.enum(['on-record', 'anonymous', 'document', 'outlet'])
export type Sourcing = z.output<typeof sourcingSchema>

/** What sort of statement it is; `content/README.md` says which is which. */
export const claimKindSchema = z.enum(['event', 'plan', 'demand', 'assessment', 'denial', 'background'])
export type ClaimKind = z.output<typeof claimKindSchema>

/** How one claim bears on another; stored once, on the later article, and mirrored by the build. */
export const relationKindSchema = z.enum(['contradicts', 'corroborates', 'repeats', 'distorts', 'updates', 'qualifies'])
export type RelationKind = z.output<typeof relationKindSchema>

/** A relation of the claim it stands on to another one. */
export const relationSchema = z.strictObject({
  kind: relationKindSchema,
  /** The other claim, as `article/claim`. */
  to: claimRefSchema,
  /** One sentence for the reader: where the two differ or agree. */
  note: z.string().min(1).optional(),
})
export type Relation = z.output<typeof relationSchema>

/** What a claim answers: one of the positions of a question. */
export const answerSchema = z.strictObject({
  /** → questions/ */
  question: slugSchema,
  /** One of the question's positions, or `undisclosed` or `undecided`, which every question has. */
  position: slugSchema,
})
export type Answer = z.output<typeof answerSchema>

/** One claim of an article: something a reader may want to find, cite or dispute, tied to the words that carry it. */
export const claimSchema = z.strictObject({
  /** Permanent within its article; the permalink is `claims/<article>/<id>.html`. */
  id: slugSchema,
  /** Ids this claim once had; they keep a page that leads here. */
  formerIds: formerIdsSchema,
  /** Set when the claim is withdrawn: its page stays and says why. */
  retired: retiredSchema.optional(),
  /** The claim in one neutral sentence of ours. */
  text: z.string().min(1, 'Say the claim in one neutral sentence.'),
  /** The words that carry it; they occur once in the article, within one paragraph. */
  quote: textQuoteSelectorSchema,
  /** Further words without which the quote says too little, for example the stem of a list. */
  context: z.array(textQuoteSelectorSchema).default([]),
  /** Who says it → actors/; several when several said it. A group of anonymous sources is one actor. */
  speaker: z
    .array(slugSchema)
    .min(1, 'Name at least one speaker; where the outlet speaks for itself, name the outlet.'),
  /** The words that name the speaker; left out when the quote names the speaker, or when the outlet speaks for itself. */
  attribution: textQuoteSelectorSchema.optional(),
  sourcing: sourcingSchema,
  /** Who stands between, from nearest the speaker to nearest us → actors/. */
  relayedBy: z.array(slugSchema).default([]),
  kind: claimKindSchema,
  /** Whom or what it concerns → actors/ */
  about: z.array(slugSchema).default([]),
  /** The time the claim is about, as EDTF. */
  when: edtfDateSchema.optional(),
  /** The words `when` was read from, where they aren't in the quote. */
  whenBasis: textQuoteSelectorSchema.optional(),
  /** The event it speaks of → events/ */
  event: slugSchema.optional(),
  /** The questions it answers → questions/ */
  answers: z.array(answerSchema).default([]),
  /** How it bears on claims of earlier articles. */
  relations: z.array(relationSchema).default([]),
})
export type Claim = z.output<typeof claimSchema>
