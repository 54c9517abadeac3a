import type { AnsweredQuestion } from '../analysis/question-matrix.ts'
import { questionThing, type ToIri } from '../routes/thing-iris.ts'
import { positionUrl } from '../routes/urls.ts'
import type { Question } from './json-ld.ts'

/** What the page of a question says to machines: the answers that somebody gives, none of them accepted. */
export const toQuestion = ({ question, positions }: AnsweredQuestion, iri: ToIri): Question => ({
  '@type': 'Question',
  '@id': iri(questionThing(question.id)),
  name: question.title,
  suggestedAnswer: positions.map(({ id, label }) => ({
    '@type': 'Answer',
    '@id': iri(positionUrl(question.id, id)),
    text: label,
  })),
})
