import type { Check } from '../check.ts'

const ruleId = 'anonymous-without-descriptor'

/** An anonymous source has the article's words for it, since nothing else is known of it. */
export const anonymousWithoutDescriptor: Check = {
  ruleId,
  *run({ actors }) {
    for (const actor of actors) {
      if (actor.value.kind !== 'anonymous' || actor.value.descriptors.length > 0) continue
      yield {
        ruleId,
        place: actor.placeOf(['descriptors']),
        reason: `The anonymous source "${actor.id}" has no descriptors; the article's words for it are all that anybody knows of it.`,
        fix: ['Add the words the article uses, verbatim, for example descriptors: ["a senior harbour official"].'],
      }
    }
  },
}
