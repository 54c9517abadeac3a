import type { Claim } from '../../domain/claim.ts'
import { datesOverlap } from '../../domain/edtf-date.ts'
import type { Check } from '../check.ts'
import { resolvedRelations } from '../relations-of.ts'

const ruleId = 'unrelated-times'

/** Claims about two times don't exclude each other, unless they speak of one event or answer one question. */
export const unrelatedTimes: Check = {
  ruleId,
  *run(documents) {
    for (const { relation, from, to, path } of resolvedRelations(documents)) {
      const [when, otherWhen] = [from.claim.when, to.claim.when]
      if (relation.kind !== 'contradicts' || when === undefined || otherWhen === undefined) continue
      if (datesOverlap(when, otherWhen) || shareSubject(from.claim, to.claim)) continue
      yield {
        ruleId,
        place: from.article.placeOf([...path, 'kind']),
        reason: `Claim "${from.claim.id}" is about ${when} and "${to.ref}" about ${otherWhen}. These times have no day in common, and the two share neither an event nor a question, so both can hold.`,
        details: [
          { kind: 'see', label: 'The times: this claim', place: from.article.placeOf([...from.path, 'when']) },
          { kind: 'see', label: 'The other one', place: to.article.placeOf([...to.path, 'when']) },
        ],
        fix: [
          ...waysToShare(from.claim, to.claim),
          'If a time is wrong, correct it. If the later article tells a later state of the same thing, write updates.',
          'Otherwise remove the relation.',
        ],
      }
    }
  },
}

function shareSubject(a: Claim, b: Claim): boolean {
  const questions = new Set(a.answers.map(({ question }) => question))
  return (a.event !== undefined && a.event === b.event) || b.answers.some(({ question }) => questions.has(question))
}

/** What one of the two names already is the nearest thing that both could name. */
function waysToShare(a: Claim, b: Claim): string[] {
  const events = [a.event, b.event].filter((event) => event !== undefined)
  const questions = [...new Set([...a.answers, ...b.answers].map(({ question }) => question))]
  return [
    events.length === 0
      ? 'If both speak of one event, name it in both claims.'
      : `If both speak of one event, name the same in both claims: event: ${events.join(', or event: ')}`,
    questions.length === 0
      ? 'If both answer one question, name it in both claims.'
      : `If both answer one question, name the same in both claims: ${questions.map((question) => `answers: [{ question: ${question}, position: … }]`).join(', or ')}`,
  ]
}
