import type { Article } from '../domain/corpus.ts'
import { boundsOf, type DateOrUnknown, datesOverlap } from '../domain/edtf-date.ts'
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
  /** Articles listed before that may have been printed after it, because their dates overlap; all of them, where its own isn't known. */
  unsureAfter: Article[] | 'all'
}

/** How the answers to a question moved: the articles that answer it, in order of publication. */
export function positionHistory({ cells }: Pick<AnsweredQuestion, 'cells'>): HistoryStep[] {
  const steps: HistoryStep[] = []
  const seen = new Set<string>()
  /** Those listed so far that may overlap what is still to come. */
  let near: Article[] = []
  for (const cell of cells) {
    if (cell.kind === 'silent') continue
    const { article, answers } = cell
    const { date } = article
    const labels = new Map(answers.map(({ position, label }) => [position, label]))
    if (date !== 'unknown') near = near.filter((earlier) => !endsBefore(earlier.date, date))
    steps.push({
      article,
      positions: [...labels].map(([id, label]) => ({ id, label, isNew: !seen.has(id) })),
      unsureAfter: date === 'unknown' ? 'all' : near.filter((earlier) => canOverlap(earlier.date, date)),
    })
    near.push(article)
    for (const id of labels.keys()) seen.add(id)
  }
  return steps
}

/** Whether a date ends before another begins; what is printed still later can't overlap it either. */
function endsBefore(date: DateOrUnknown, other: DateOrUnknown): boolean {
  if (date === 'unknown' || other === 'unknown') return false
  const [{ latest }, { earliest }] = [boundsOf(date), boundsOf(other)]
  return latest !== null && earliest !== null && latest < earliest
}

const canOverlap = (date: DateOrUnknown, other: DateOrUnknown): boolean =>
  date === 'unknown' || other === 'unknown' || datesOverlap(date, other)
