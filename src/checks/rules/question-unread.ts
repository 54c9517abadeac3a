import type { Check } from '../check.ts'
import { unreadQuestions } from '../unread-questions.ts'

const ruleId = 'question-unread'

/** For every question and article it is known whether the article answers or says nothing: no cell of the matrix is blank. */
export const questionUnread: Check = {
  ruleId,
  *run(documents) {
    const questions = new Set(documents.questions.map(({ id }) => id))
    const articles = new Set([
      ...documents.articles.map(({ id }) => id),
      ...documents.unreadable.filter(({ collection }) => collection === 'articles').map(({ id }) => id),
    ])
    for (const { question, articles: missing } of unreadQuestions(documents)) {
      const { silent } = question.value
      // A silent article that doesn't exist was meant for one that does, and so was an answer to a question that doesn't.
      if (silent.some((id) => !articles.has(id))) continue
      const unread = missing
        .filter(({ value }) =>
          value.claims.every(({ answers }) => answers.every((answer) => questions.has(answer.question))),
        )
        .map(({ id }) => id)
      if (unread.length === 0) continue
      yield {
        ruleId,
        place: question.placeOf(['silent']),
        reason: `Nobody has said whether these articles answer the question "${question.id}": ${unread.join(', ')}.`,
        fix: [
          'Read each for this question. If a claim answers it, say so under its answers.',
          `If it says nothing about it, add it: silent: [${[...silent, ...unread].join(', ')}]`,
        ],
      }
    }
  },
}
