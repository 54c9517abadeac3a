import { z } from 'zod'
import type { SourceCount } from '../analysis/independent-sources.ts'
import type { AnsweredQuestion } from '../analysis/question-matrix.ts'
import { claimRefSchema, slugSchema } from '../domain/ids.ts'
import { COMMON_POSITIONS, questionSchema } from '../domain/question.ts'
import { fromRoot, positionUrl, questionUrl } from '../routes/urls.ts'

const { shape } = questionSchema
const position = shape.positions.element.shape
const count = z.int().nonnegative()

/** How many sources stand behind something. */
const sourceCountSchema = z.strictObject({
  articles: count.describe('Articles.'),
  independent: count.describe(
    'The most claims that can be picked so that no two share a source (“lineage” of the claims table) or a speaker; those of unknown origin are left out.',
  ),
  unknownOrigin: count.describe('Articles that do not tell what they were made from.'),
})

/** One question as the exports give it. */
export const questionRecordSchema = z.strictObject({
  id: slugSchema.describe('The permanent name of the question.'),
  url: z.string().describe('The page of the question, as seen from the root of the site.'),
  title: shape.title.describe('The question, as a reader would ask it.'),
  exclusive: shape.exclusive.describe(
    'Whether the question asks for one answer. Where it does, articles whose answers have none in common are shown as a dispute; elsewhere answers add up.',
  ),
  sources: sourceCountSchema.describe('Who answers it at all.'),
  positions: z
    .array(
      z.strictObject({
        id: position.id.describe('The id of the answer; “position” in the claims table.'),
        url: z.string().describe('Its place on the page of the question, as seen from the root of the site.'),
        label: position.label.describe('The answer in a few words.'),
        claims: z.array(claimRefSchema).describe('The claims that give it: ids of the claims table.'),
        ...sourceCountSchema.shape,
      }),
    )
    .describe(
      'The possible answers. The last two, “undisclosed” and “undecided”, every question has: the coverage says that it is not told, or not settled.',
    ),
  silent: z.array(slugSchema).describe('Articles that say nothing about it: ids of the articles table.'),
})
export type QuestionRecord = z.output<typeof questionRecordSchema>

export function toQuestionRecord({ question, positions, cells, sources }: AnsweredQuestion): QuestionRecord {
  const heldById = new Map(positions.map((position) => [position.id, position]))
  return {
    id: question.id,
    url: fromRoot(questionUrl(question.id)),
    title: question.title,
    exclusive: question.exclusive,
    sources: toCounts(sources),
    positions: [...question.positions, ...COMMON_POSITIONS].map(({ id, label }) => {
      const held = heldById.get(id)
      return {
        id,
        url: fromRoot(positionUrl(question.id, id)),
        label,
        claims: held?.claims.map(({ ref }) => ref) ?? [],
        ...toCounts(held?.sources ?? NOBODY),
      }
    }),
    silent: cells.flatMap((cell) => (cell.kind === 'silent' ? [cell.article.id] : [])),
  }
}

const NOBODY: SourceCount = { articles: 0, independent: 0, unknownOrigin: 0 }

const toCounts = ({ articles, independent, unknownOrigin }: SourceCount) => ({ articles, independent, unknownOrigin })
