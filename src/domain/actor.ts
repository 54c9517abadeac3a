import { z } from 'zod'
import { languageSchema } from './language.ts'
import { formerIdsSchema, retiredSchema, slugSchema } from './ids.ts'

/** What sort of actor it is. `organisation`: also groups and bodies. `anonymous`: a source that no article names, one or several people. */
export const actorKindSchema = z.enum(['person', 'organisation', 'state', 'outlet', 'anonymous'])
export type ActorKind = z.output<typeof actorKindSchema>

/** Another spelling or name; with its language where that isn't the story's. */
const aliasSchema = z.union([z.string().min(1), z.strictObject({ name: z.string().min(1), lang: languageSchema })])
export type Alias = z.output<typeof aliasSchema>

/** Somebody who speaks, is spoken of, or stands between: `content/actors/<id>.yaml`. */
export const actorSchema = z.strictObject({
  /** The name shown. For an anonymous source: the words the article uses for it, shortened. */
  name: z.string().min(1, 'Write the name to show.'),
  kind: actorKindSchema,
  /** One sentence that says who it is, from the texts; knowledge from outside them says so. */
  description: z.string().min(1).optional(),
  /** Every other name a reader may look for it by, those that the articles use among them: search and checks find it under each. */
  aliases: z.array(aliasSchema).default([]),
  /** Anonymous sources: the article's words for them, verbatim; one entry for each way it puts them. */
  descriptors: z.array(z.string().min(1)).default([]),
  /** Anonymous sources: how many people, where the article says so. */
  count: z.int().positive().optional(),
  /** The group it belongs to, where the article says so → actors/. */
  partOf: slugSchema.optional(),
  /** Whom it speaks or works for → actors/. */
  affiliation: z.array(slugSchema).default([]),
  /** False for an outlet that the copy doesn't name. */
  identified: z.boolean().default(true),
  formerIds: formerIdsSchema,
  retired: retiredSchema.optional(),
})
export type ActorFields = z.output<typeof actorSchema>

/** The alias without its language. */
export const aliasName = (alias: Alias): string => (typeof alias === 'string' ? alias : alias.name)
