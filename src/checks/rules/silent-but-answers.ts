import { answersByQuestion } from '../answers-of.ts'
import type { Check } from '../check.ts'

const ruleId = 'silent-but-answers'

/** An article that answers a question isn't silent on it. */
export const silentButAnswers: Check = {
  ruleId,
  *run(documents) {
    const answers = answersByQuestion(documents)
    for (const question of documents.questions) {
      for (const [index, article] of question.value.silent.entries()) {
        const answer = answers.get(question.id)?.get(article)
        if (answer === undefined) continue
        yield {
          ruleId,
          place: question.placeOf(['silent', index]),
          reason: `The article "${article}" is said to be silent on this question, but one of its claims answers it.`,
          details: [{ kind: 'see', label: 'The answer', place: answer() }],
          fix: [
            'Remove the article from silent.',
            'If the claim does not really answer the question, remove the answer.',
          ],
        }
      }
    }
  },
}
