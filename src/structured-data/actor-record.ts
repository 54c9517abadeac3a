import { z } from 'zod'
import { actorSchema, aliasName } from '../domain/actor.ts'
import type { Actor } from '../domain/corpus.ts'
import { slugSchema } from '../domain/ids.ts'
import { actorUrl, fromRoot } from '../routes/urls.ts'

const { shape } = actorSchema

/** One actor as the exports give it. */
export const actorRecordSchema = z.strictObject({
  id: slugSchema.describe('The permanent name of the actor.'),
  formerIds: shape.formerIds.unwrap().describe('Names it once had; their addresses lead here.'),
  url: z.string().describe('The page of the actor, as seen from the root of the site.'),
  name: shape.name.describe('The name shown; for an anonymous source, the article’s words for it, shortened.'),
  kind: shape.kind.describe('What it is.'),
  description: shape.description.unwrap().nullable().describe('Who or what it is, in a sentence.'),
  aliases: z
    .array(
      z.strictObject({
        name: z.string().describe('The other name.'),
        lang: z.string().nullable().describe('Its language as a BCP 47 tag; null where it is the story’s.'),
      }),
    )
    .describe('Other names and spellings that the articles use.'),
  descriptors: shape.descriptors
    .unwrap()
    .describe('For an anonymous source: the articles’ words for it, to the letter.'),
  count: shape.count
    .unwrap()
    .nullable()
    .describe('For an anonymous source: how many people, where the article counts them.'),
  partOf: slugSchema.nullable().describe('The group it belongs to: an id of this table.'),
  affiliation: shape.affiliation.unwrap().describe('Whom it speaks or works for: ids of this table.'),
  identified: shape.identified.unwrap().describe('False for an outlet that the copy does not name.'),
})
export type ActorRecord = z.output<typeof actorRecordSchema>

export const toActorRecord = (actor: Actor): ActorRecord => ({
  id: actor.id,
  formerIds: actor.formerIds,
  url: fromRoot(actorUrl(actor.id)),
  name: actor.name,
  kind: actor.kind,
  description: actor.description ?? null,
  aliases: actor.aliases.map((alias) => ({
    name: aliasName(alias),
    lang: typeof alias === 'string' ? null : alias.lang,
  })),
  descriptors: actor.descriptors,
  count: actor.count ?? null,
  partOf: actor.partOf ?? null,
  affiliation: actor.affiliation,
  identified: actor.identified,
})
