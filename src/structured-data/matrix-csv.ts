import { answeredQuestions } from '../analysis/question-matrix.ts'
import { recordsById } from '../analysis/records-by-id.ts'
import type { Corpus } from '../domain/corpus.ts'
import { claimUrl, fromRoot } from '../routes/urls.ts'
import { formatCsv } from './format-csv.ts'

const COLUMNS = [
  ...['question', 'questionTitle', 'article', 'outlet', 'published'],
  ...['status', 'position', 'positionLabel', 'claim', 'quote', 'speaker', 'sourcing', 'url'],
]

/**
 * The matrix as CSV: a row for each question, article, and claim that answers with a position; one row with the status `silent`
 * where an article says nothing.
 */
export function formatMatrixAsCsv(corpus: Corpus): string {
  const { actor } = recordsById(corpus)
  const rows = answeredQuestions(corpus).flatMap(({ question, cells }) =>
    cells.flatMap((cell) => {
      const { id, outlet, date } = cell.article
      const head = [question.id, question.title, id, actor(outlet).name, date]
      if (cell.kind === 'silent') return [[...head, 'silent', ...Array<string>(7).fill('')]]
      return cell.answers.map(({ position, label, claim }) => [
        ...head,
        ...['answers', position, label, claim.ref, claim.quote.exact],
        ...[claim.speaker.map((speaker) => actor(speaker).name).join('; '), claim.sourcing],
        fromRoot(claimUrl(claim.ref)),
      ])
    }),
  )
  return formatCsv([COLUMNS, ...rows])
}
