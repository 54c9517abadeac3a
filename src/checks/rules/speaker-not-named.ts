import type { ActorFields } from '../../domain/actor.ts'
import type { Claim } from '../../domain/claim.ts'
import type { ArticleDocument } from '../../domain/document.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Check } from '../check.ts'
import { judgedSelectors } from '../selector-outcome.ts'
import { namesActor, namesOf } from '../whole-words.ts'

const ruleId = 'speaker-not-named'

/** Each speaker is named by words of the article: in the quote or in the attribution. */
export const speakerNotNamed: Check = {
  ruleId,
  *run(documents) {
    const { articles, actors } = documents
    const actorOf = new Map(actors.map(({ id, value }) => [id, value]))
    const unfound = new Set(
      judgedSelectors(documents).flatMap(({ outcome, selector }) => (outcome.kind === 'found' ? [] : [selector])),
    )
    for (const article of articles) {
      for (const [index, claim] of article.value.claims.entries()) {
        // Words that don't stand have a finding of their own; whom they name is open until they do.
        if (claim.retired !== undefined || unfound.has(claim.quote)) continue
        if (claim.attribution !== undefined && unfound.has(claim.attribution)) continue
        const words = [claim.quote.exact, claim.attribution?.exact ?? '']
        for (const [position, speaker] of claim.speaker.entries()) {
          const actor = actorOf.get(speaker)
          if (actor === undefined || speaksForItself(article, claim, speaker)) continue
          if (words.some((text) => namesActor(text, actor))) continue
          yield toFinding(article, claim, index, position, actor)
        }
      }
    }
  },
}

const speaksForItself = (article: ArticleDocument, claim: Claim, speaker: string): boolean =>
  claim.sourcing === 'outlet' && speaker === article.value.outlet

function toFinding(
  article: ArticleDocument,
  claim: Claim,
  index: number,
  position: number,
  actor: ActorFields,
): Finding {
  const speaker = claim.speaker[position] ?? ''
  const names = namesOf(actor).map((name) => `“${name}”`)
  const attribution = claim.attribution
  return {
    ruleId,
    place: article.placeOf(['claims', index, 'speaker', position]),
    reason:
      attribution === undefined
        ? `The quote of claim "${claim.id}" doesn't name its speaker "${speaker}", and there is no attribution that does.`
        : `Neither the quote nor the attribution of claim "${claim.id}" names its speaker "${speaker}".`,
    fix: [
      'Quote under attribution: the nearest words of the article that name who speaks.',
      `Names known for "${speaker}": ${names.join(', ')}. If the article uses another one, add it to ${actor.kind === 'anonymous' ? 'descriptors' : 'aliases'}.`,
      `If nobody is named, the article's outlet speaks for itself: speaker: [${article.value.outlet}], sourcing: outlet.`,
    ],
  }
}
