import type { ActorKind } from '../../domain/actor.ts'
import type { Sourcing } from '../../domain/claim.ts'
import type { Check } from '../check.ts'

const ruleId = 'sourcing-mismatch'

/** How a claim is sourced agrees with who speaks: an unnamed voice is never on record, a named one never anonymous. */
export const sourcingMismatch: Check = {
  ruleId,
  *run({ articles, actors }) {
    const kindOf = new Map(actors.map(({ id, value }) => [id, value.kind]))
    for (const article of articles) {
      for (const [index, claim] of article.value.claims.entries()) {
        for (const speaker of claim.speaker) {
          const kind = kindOf.get(speaker)
          const mismatch = kind === undefined ? undefined : whyMismatch(claim.sourcing, kind)
          if (mismatch === undefined) continue
          yield {
            ruleId,
            place: article.placeOf(['claims', index, 'sourcing']),
            reason: `Claim "${claim.id}" has sourcing: ${claim.sourcing}, but its speaker "${speaker}" is of kind ${String(kind)}: ${mismatch.why}`,
            fix: [
              mismatch.fix,
              ...(claim.speaker.length > 1 ? ['If its speakers differ in this, make a claim for each of them.'] : []),
            ],
          }
        }
      }
    }
  },
}

function whyMismatch(sourcing: Sourcing, kind: ActorKind): { why: string; fix: string } | undefined {
  if (sourcing === 'anonymous' && kind !== 'anonymous') {
    return {
      why: 'a voice that the article names is not anonymous.',
      fix: 'Write on-record, document or outlet; or name the anonymous actor who speaks, and put this one under relayedBy or about.',
    }
  }
  if ((sourcing === 'on-record' || sourcing === 'outlet') && kind === 'anonymous') {
    return {
      why: `a voice that the article doesn't name is ${sourcing === 'outlet' ? 'not the outlet' : 'not on record'}.`,
      fix: 'Write sourcing: anonymous; or name the speaker, if the article does.',
    }
  }
  if (sourcing === 'outlet' && kind !== 'outlet') {
    return {
      why: 'outlet means that an outlet says it in its own voice.',
      fix: 'Write on-record or document; or name the outlet as the speaker, and put this actor under about.',
    }
  }
  return undefined
}
