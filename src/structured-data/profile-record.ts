import { z } from 'zod'
import { evidenceProfile, wordsIn } from '../analysis/evidence-profile.ts'
import type { AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { slugSchema } from '../domain/ids.ts'

const count = z.int().nonnegative()

/** One number of an article's evidence profile as the exports give it. */
export const profileRecordSchema = z.strictObject({
  article: slugSchema.describe('The article: an id of the articles table.'),
  dimension: z
    .enum(['all', 'sourcing', 'kind', 'relayDepth', 'namedSpeaker', 'anonymousSource'])
    .describe(
      'What the claims are sorted by. “all”: every claim of the article. “sourcing” and “kind”: these columns of the claims table. “relayDepth”: how many stand between speaker and outlet. “namedSpeaker”: who speaks on record or through a document. “anonymousSource”: which anonymous source speaks.',
    ),
  value: z
    .string()
    .describe(
      'Which of them are counted: a value of that column, a number, or an id of the actors table; “all” for all.',
    ),
  claims: count.describe('How many claims. One that two speakers say counts for both.'),
  words: count.describe('Words in their quotes, parted by white space. A word that two claims quote counts twice.'),
  characters: count
    .nullable()
    .describe('In the row of all claims: how many code points of the article’s text stand in at least one quote.'),
  textLength: count.nullable().describe('In the row of all claims: how many code points the text has.'),
})
export type ProfileRecord = z.output<typeof profileRecordSchema>

/** Every number of an article's evidence profile: all claims first, then sorted by each dimension, most claims first. */
export function toProfileRecords(article: Article, corpus: Corpus): ProfileRecord[] {
  const profile = evidenceProfile(corpus, article)
  const toRecord = (
    dimension: ProfileRecord['dimension'],
    value: string | number,
    claims: readonly AnchoredClaim[],
  ): ProfileRecord => ({
    article: article.id,
    dimension,
    value: String(value),
    claims: claims.length,
    words: wordsIn(claims),
    characters: null,
    textLength: null,
  })
  return [
    { ...toRecord('all', 'all', profile.claims), characters: profile.covered, textLength: profile.textLength },
    ...profile.bySourcing.map(({ value, claims }) => toRecord('sourcing', value, claims)),
    ...profile.byKind.map(({ value, claims }) => toRecord('kind', value, claims)),
    ...profile.byRelayDepth.map(({ value, claims }) => toRecord('relayDepth', value, claims)),
    ...profile.namedSpeakers.map(({ actor, claims }) => toRecord('namedSpeaker', actor, claims)),
    ...profile.anonymousSpeakers.map(({ actor, claims }) => toRecord('anonymousSource', actor, claims)),
  ]
}
