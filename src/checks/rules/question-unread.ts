import { answersByQuestion } from '../answers-of.ts'
import type { Check } from '../check.ts'

const ruleId = 'question-unread'

/** For every question and article it is known whether the article answers or says nothing: no cell of the matrix is blank. */
export const questionUnread: Check = {
  ruleId,
  *run(documents) {
    const answers = answersByQuestion(documents)
    const existing = new Set(documents.questions.map(({ id }) => id))
    // An answer to a question that doesn't exist was meant for one that does.
    const articles = documents.articles.filter(
      ({ value }) =>
        value.retired === undefined &&
        value.claims.every(({ answers: given }) => given.every(({ question }) => existing.has(question))),
    )
    for (const question of documents.questions) {
      const answering = answers.get(question.id)
      const unread = articles
        .map(({ id }) => id)
        .filter((id) => answering?.has(id) !== true && !question.value.silent.includes(id))
      if (unread.length === 0) continue
      yield {
        ruleId,
        place: question.placeOf(['silent']),
        reason: `Nobody has said whether these articles answer the question "${question.id}": ${unread.join(', ')}.`,
        fix: [
          'Read each for this question. If a claim answers it, say so under its answers.',
          `If it says nothing about it, add it: silent: [${[...question.value.silent, ...unread].join(', ')}]`,
        ],
      }
    }
  },
}
