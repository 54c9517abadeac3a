import type { Article } from '../domain/corpus.ts'
import { datesOverlap } from '../domain/edtf-date.ts'
import type { AnsweredQuestion } from './question-matrix.ts'

/** A position as an article takes it. */
export interface HistoryPosition {
  id: string
  label: string
  /** Whether no article listed before takes it. */
  isNew: boolean
}

/** What one article answers, at its place in the order of publication. */
export interface HistoryStep {
  article: Article
  /** In the order of the article's words. */
  positions: HistoryPosition[]
  /** Articles listed before that may have been printed after it, because their dates overlap or one isn't known. */
  unsureAfter: Article[]
}

/** How the answers to a question moved: the articles that answer it, in order of publication. */
export function positionHistory({ cells }: Pick<AnsweredQuestion, 'cells'>): HistoryStep[] {
  const steps: HistoryStep[] = []
  const seen = new Set<string>()
  for (const cell of cells) {
    if (cell.kind === 'silent') continue
    const { article, answers } = cell
    const labels = new Map(answers.map(({ position, label }) => [position, label]))
    steps.push({
      article,
      positions: [...labels].map(([id, label]) => ({ id, label, isNew: !seen.has(id) })),
      unsureAfter: steps.map((step) => step.article).filter((earlier) => canComeAfter(earlier, article)),
    })
    for (const id of labels.keys()) seen.add(id)
  }
  return steps
}

const canComeAfter = ({ date: listedFirst }: Article, { date }: Article): boolean =>
  listedFirst === 'unknown' || date === 'unknown' || datesOverlap(listedFirst, date)
