import type { RecordsById } from '../analysis/records-by-id.ts'
import type { RelatedClaim, RelatedClaims, SameEvent, SameQuestion } from '../analysis/related-claims.ts'
import type { AnchoredClaim } from '../domain/corpus.ts'
import { RELATION_WORDS } from '../domain/words.ts'
import { eventUrl, positionUrl, questionUrl } from '../routes/urls.ts'
import { claimLine } from './claim-line.ts'
import { count, countClaims } from './count.ts'
import { attribute, markup, type Html, joined } from './markup.ts'
import { relationSide } from './relation-side.ts'
import { relationSign } from './signs.ts'
import { DOT } from './middle-dot.ts'

/** What else concerns a claim: relations with both quotes, the same questions, the same event. */
export function concerningClaims(claim: AnchoredClaim, related: RelatedClaims, records: RecordsById): Html {
  const questions = related.sameQuestions.filter(({ total }) => total > 0)
  const event = related.sameEvent?.total === 0 ? undefined : related.sameEvent
  const nothing = related.relations.length === 0 && questions.length === 0 && event === undefined
  return markup`
    <section class="concerning" aria-labelledby="concerning">
      <h2 id="concerning">What else concerns it</h2>
      ${nothing && markup`<p>No other claim here is recorded as bearing on this one.</p>`}
      ${related.relations.map((relation) => comparison(claim, relation, records))}
      ${questions.map((question) => sameQuestion(question, records))}
      ${event !== undefined && sameEvent(event, records)}
    </section>
  `
}

function comparison(claim: AnchoredClaim, { kind, direction, claim: other, note }: RelatedClaim, records: RecordsById) {
  const { language } = records.article(claim.article)
  return markup`
    <div class="relation">
      <h3>${relationSign(kind)} ${RELATION_WORDS[kind][direction]}</h3>
      <p class="note">${RELATION_WORDS[kind].meaning} ${note}</p>
      <div class="pair">
        <figure class="relation-side">
          <blockquote${attribute('lang', language)}><q>${claim.quote.exact}</q></blockquote>
          <figcaption class="byline">This claim’s words</figcaption>
        </figure>
        ${relationSide(other, records)}
      </div>
    </div>
  `
}

function sameQuestion({ question, positions, total, shown }: SameQuestion, records: RecordsById): Html {
  const taken = positions.map(({ id, label, claims }) => {
    const number = countClaims(claims, { answers: `${question.id}/${id}` })
    return markup`<a href="${positionUrl(question.id, id)}">${label}</a>: ${number}`
  })
  const others = shown.length < total ? `${shown.length} of the others` : total === 1 ? 'the other' : 'the others'
  return markup`
    <h3>The same question: <a href="${questionUrl(question.id)}">${question.title}</a></h3>
    <p class="byline">${joined(taken, DOT)}</p>
    <details>
      <summary>${count(total + 1, 'claims', { answers: question.id })} claims answer it: ${others}</summary>
      <ul class="plain-list">
        ${shown.map(
          ({ claim, taken }) => markup`
            <li>
              <p class="answer">${taken.map(({ label }) => label).join('; ')}</p>
              ${claimLine(claim, records)}
            </li>
          `,
        )}
      </ul>
    </details>
  `
}

function sameEvent({ event, total, shown }: SameEvent, records: RecordsById): Html {
  const others = shown.length < total ? `${shown.length} of the others` : total === 1 ? 'The other' : 'The others'
  const all = count(total + 1, 'claims', { event: event.id })
  return markup`
    <h3>The same event: ${event.title}</h3>
    <p class="byline">
      ${all} claims speak of it, this one included; all stand on the <a href="${eventUrl(event.id)}">timeline</a>.
    </p>
    <details>
      <summary>${others}</summary>
      <ul class="plain-list">
        ${shown.map((other) => markup`<li>${claimLine(other, records)}</li>`)}
      </ul>
    </details>
  `
}
