import type { Check } from '../check.ts'

const ruleId = 'event-without-claim'

/** Every event is one that a claim speaks of: its dates come from claims. */
export const eventWithoutClaim: Check = {
  ruleId,
  *run({ articles, events, unreadable }) {
    // The article that couldn't be read may be the one that speaks of it.
    if (unreadable.some(({ collection }) => collection === 'articles')) return
    const spokenOf = new Set(
      articles
        .filter(({ value }) => value.retired === undefined)
        .flatMap(({ value }) => value.claims.flatMap(({ event, retired }) => (retired === undefined ? event : []))),
    )
    for (const event of events) {
      if (spokenOf.has(event.id)) continue
      yield {
        ruleId,
        place: event.placeOf([]),
        reason: `No claim speaks of the event "${event.id}", so it would stand on the timeline without a date and without words to point at.`,
        fix: [`Write event: ${event.id} in the claims that speak of it.`, 'If none does, remove the file.'],
      }
    }
  },
}
