import { z } from 'zod'
import type { StatedRelation } from '../analysis/stated-relations.ts'
import { relationSchema } from '../domain/claim.ts'
import { claimRefSchema } from '../domain/ids.ts'
import { RELATION_WORDS } from '../domain/words.ts'
import { withMeanings } from './with-meanings.ts'

const { shape } = relationSchema

/** One relation between two claims as the exports give it. */
export const relationRecordSchema = z.strictObject({
  from: claimRefSchema.describe('The claim of the article published later: an id of the claims table.'),
  kind: shape.kind.describe(withMeanings('How it bears on the other.', RELATION_WORDS)),
  to: claimRefSchema.describe('The other claim: an id of the claims table.'),
  note: shape.note.unwrap().nullable().describe('Where the two differ or agree.'),
})
export type RelationRecord = z.output<typeof relationRecordSchema>

export const toRelationRecord = ({ from, kind, to, note }: StatedRelation): RelationRecord => ({
  from: from.ref,
  kind,
  to: to.ref,
  note: note ?? null,
})
