import type { DateCertainty } from '../analysis/date-certainty.ts'
import type { RelationKind, Sourcing } from '../domain/claim.ts'
import { SOURCING_WORDS } from '../domain/words.ts'
import { markup, type Html } from './markup.ts'

// A sign is a form in the colour of what it means. It never stands without its word.

const SOURCING_FORMS: Readonly<Record<Sourcing, Html>> = {
  'on-record': markup`<circle class="full" cx="8" cy="8" r="5"></circle>`,
  anonymous: markup`<circle class="broken" cx="8" cy="8" r="5"></circle>`,
  document: markup`<path d="M4 2.5h5.5l3 3v8H4zM6 7.5h4.5M6 10.5h4.5"></path>`,
  outlet: markup`<path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M8 6.5v6"></path>`,
}

/** On what sourcing something is said: sign and word. */
export const sourcingSign = (sourcing: Sourcing): Html =>
  markup`<span class="sourcing">${sign(sourcing, SOURCING_FORMS[sourcing])} ${SOURCING_WORDS[sourcing].label}</span>`

const RELATION_FORMS: Readonly<Record<RelationKind, Html>> = {
  // Two that run into each other.
  contradicts: markup`<path d="M1 8h5M4 5.5L6.5 8L4 10.5M15 8h-5M12 5.5L9.5 8L12 10.5M8 3v10"></path>`,
  // A straight line, and what became of it.
  distorts: markup`<path d="M1.5 5h13M1.5 11q1.6 -4 3.25 0t3.25 0t3.25 0t3.25 0"></path>`,
  // Two beside each other.
  corroborates: markup`<path d="M1.5 5.5h13M1.5 10.5h13"></path>`,
  // One behind the other.
  repeats: markup`<path d="M2.5 2.5h8v8h-8zM5.5 13.5h8v-8"></path>`,
  // One step further.
  updates: markup`<path d="M1.5 8h9M7.5 4.5L11 8l-3.5 3.5M14 3.5v9"></path>`,
  // Within bounds.
  qualifies: markup`<path d="M5 3H2.5v10H5M11 3h2.5v10H11M6 8h4"></path>`,
}

/** The sign of a relation, without its word. */
export const relationSign = (kind: RelationKind): Html => sign(kind, RELATION_FORMS[kind])

// The timeline draws them too: full as printed, broken where it was worked out, open where it took more than the text.
const CERTAINTY_FORMS: Readonly<Record<DateCertainty, { colour: string; form: Html }>> = {
  printed: { colour: 'printed', form: markup`<path class="full" d="M1.5 5h13v6h-13z"></path>` },
  inferred: { colour: 'inferred', form: markup`<path class="broken" d="M1.5 5h13v6h-13z"></path>` },
  'inferred-from-outside': { colour: 'inferred', form: markup`<path class="broken" d="M15 5H1.5v6H15"></path>` },
  unknown: { colour: 'unknown', form: markup`<path d="M5 6a3 3 0 1 1 4.5 2.6Q8 9.5 8 11M8 12.5v1.5"></path>` },
}

/** The sign of how surely a date is known, without its words. */
export function certaintySign(certainty: DateCertainty): Html {
  const { colour, form } = CERTAINTY_FORMS[certainty]
  return sign(colour, form)
}

/** `colour` is the name of a token. */
const sign = (colour: string, form: Html): Html =>
  markup`<svg class="sign" viewBox="0 0 16 16" color="var(--${colour})" aria-hidden="true">${form}</svg>`
