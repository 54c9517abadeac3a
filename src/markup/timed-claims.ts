import type { GivenDate } from '../analysis/event-dates.ts'
import type { RecordsById } from '../analysis/records-by-id.ts'
import type { AnchoredClaim, Event } from '../domain/corpus.ts'
import { eventUrl } from '../routes/urls.ts'
import { claimLine } from './claim-line.ts'
import { dateWords } from './date-words.ts'
import { attribute, markup, type Html } from './markup.ts'

/** Times, each with the claims that speak of it. */
export const timeEntries = (times: readonly GivenDate[], records: RecordsById): Html => markup`
  <dl class="entries timed">
    ${times.map(({ when, claims }) => markup`<dt>${dateWords(when)}</dt><dd>${timedClaims(claims, records)}</dd>`)}
  </dl>
`

/** Events, each with claims that don't say when. */
export const undatedEntries = (
  undated: readonly { event: Event; claims: readonly AnchoredClaim[] }[],
  records: RecordsById,
): Html => markup`
  ${undated.map(
    ({ event, claims }) => markup`
      <h3 class="undated-event"><a href="${eventUrl(event.id)}">${event.title}</a></h3>
      ${timedClaims(claims, records)}
    `,
  )}
`

/** Claims in short, with the words that their time is read from. */
const timedClaims = (claims: readonly AnchoredClaim[], records: RecordsById): Html => markup`
  <ul class="plain-list timed-claims">
    ${claims.map(
      (claim) => markup`
        <li>
          ${claimLine(claim, records)}
          <p class="verbatim"${attribute('lang', records.article(claim.article).language)}>${wordsOf(claim)}</p>
        </li>
      `,
    )}
  </ul>
`

const wordsOf = ({ quote, whenBasis }: AnchoredClaim): Html =>
  whenBasis === undefined
    ? markup`<q>${quote.exact}</q>`
    : markup`<q>${quote.exact}</q>${' … '}<q>${whenBasis.exact}</q>`
