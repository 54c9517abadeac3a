import { answersByQuestion } from '../answers-of.ts'
import type { Check } from '../check.ts'

const ruleId = 'question-unanswered'

/** Every question is one that a claim answers. */
export const questionUnanswered: Check = {
  ruleId,
  *run(documents) {
    // The article that couldn't be read may be the one that answers it.
    if (documents.unreadable.some(({ collection }) => collection === 'articles')) return
    const answers = answersByQuestion(documents)
    for (const question of documents.questions) {
      if (answers.has(question.id)) continue
      yield {
        ruleId,
        place: question.placeOf([]),
        reason: `No claim answers the question "${question.id}", so it would compare nothing.`,
        fix: [
          `Write answers: [{ question: ${question.id}, position: … }] in the claims that answer it.`,
          'If none does, remove the file.',
        ],
      }
    }
  },
}
