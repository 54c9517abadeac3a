import type { NoticeKind } from '../domain/article.ts'
import type { Article, Corpus, Question } from '../domain/corpus.ts'
import { type AnsweredQuestion, answeredQuestions, type HeldPosition } from './question-matrix.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { type StatedRelation, statedRelations } from './stated-relations.ts'

/** A position of a question. */
export interface StoryLine {
  question: Question
  position: HeldPosition
}

/** The state of the story, derived from claims alone. Every line leads to the claims it was derived from. */
export interface StoryState {
  /** Positions that independent sources share and that no other answer to their question excludes. */
  agreed: StoryLine[]
  /** Questions that ask for one answer and got several, none shared by all; the one with most answers first. */
  disputed: { question: Question; positions: HeldPosition[] }[]
  /** Claims of which both can't hold. */
  contradictions: StatedRelation[]
  /** Copies that change the sense of their source. */
  distortions: StatedRelation[]
  /** Positions that rest on one source, or only on articles of unknown origin. */
  singleSource: StoryLine[]
  /** Questions of which the coverage says that the answer isn't told or isn't settled. */
  open: StoryLine[]
  /** What the articles warn of: how many notices of each kind, and in which articles. */
  warnings: { kind: NoticeKind; count: number; articles: { article: Article; count: number }[] }[]
}

/** What the claims agree on, dispute, and leave open. */
export const storyState: (corpus: Corpus) => StoryState = oncePerCorpus((corpus) => {
  const questions = answeredQuestions(corpus)
  const lines = questions.flatMap(({ question, positions }) => positions.map((position) => ({ question, position })))
  const answers = lines.filter(({ position }) => !position.isOpen)
  const disputed = questions.filter(isDisputed)
  const disputedIds = new Set(disputed.map(({ question }) => question.id))
  const relations = statedRelations(corpus)
  return {
    agreed: answers.filter(
      ({ question, position }) => position.sources.independent > 1 && !disputedIds.has(question.id),
    ),
    disputed: disputed
      .map(({ question, positions }) => ({ question, positions: positions.filter(({ isOpen }) => !isOpen) }))
      .sort((a, b) => b.positions.length - a.positions.length),
    contradictions: relations.filter(({ kind }) => kind === 'contradicts'),
    distortions: relations.filter(({ kind }) => kind === 'distorts'),
    singleSource: answers.filter(
      ({ question, position }) => position.sources.independent < 2 && !disputedIds.has(question.id),
    ),
    open: lines.filter(({ position }) => position.isOpen),
    warnings: warningsOf(corpus),
  }
})

/** Lines that more articles print than sources bear out come first: what was copied looks confirmed and isn't. */
export const mostCopiedFirst = (lines: readonly StoryLine[]): StoryLine[] =>
  lines.toSorted((a, b) => copiesOf(b) - copiesOf(a) || b.position.sources.articles - a.position.sources.articles)

const copiesOf = ({ position: { sources } }: StoryLine): number =>
  sources.articles - sources.independent - sources.unknownOrigin

/** Whether a question that asks for one answer got several, and none that every article which answers it gives. */
function isDisputed({ question, positions }: AnsweredQuestion): boolean {
  const answers = positions.filter(({ isOpen }) => !isOpen)
  const answering = new Set(answers.flatMap(({ claims }) => claims.map(({ article }) => article)))
  const isShared = ({ sources }: HeldPosition) => sources.articles === answering.size
  return question.exclusive && answers.length > 1 && !answers.some(isShared)
}

function warningsOf({ articles }: Corpus): StoryState['warnings'] {
  const kinds = Map.groupBy(
    articles.flatMap((article) => article.notices.map(({ kind }) => ({ kind, article }))),
    ({ kind }) => kind,
  )
  return [...kinds]
    .map(([kind, notices]) => ({
      kind,
      count: notices.length,
      articles: [...Map.groupBy(notices, ({ article }) => article)].map(([article, own]) => ({
        article,
        count: own.length,
      })),
    }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
}
