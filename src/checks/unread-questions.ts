import type { ArticleDocument, ContentDocument, CorpusDocuments } from '../domain/document.ts'
import type { QuestionFields } from '../domain/question.ts'
import { answersByQuestion } from './answers-of.ts'

/** A question with the articles that neither answer it nor are recorded as silent on it, in the order of the files. */
export interface UnreadQuestion {
  question: ContentDocument<QuestionFields>
  articles: ArticleDocument[]
}

/** The questions that some article has still to be read for. Withdrawn articles need not be. */
export function unreadQuestions(documents: CorpusDocuments): UnreadQuestion[] {
  const answers = answersByQuestion(documents)
  const current = documents.articles.filter(({ value }) => value.retired === undefined)
  return documents.questions.flatMap((question) => {
    const answering = answers.get(question.id)
    const silent = new Set(question.value.silent)
    const articles = current.filter(({ id }) => answering?.has(id) !== true && !silent.has(id))
    return articles.length === 0 ? [] : [{ question, articles }]
  })
}
