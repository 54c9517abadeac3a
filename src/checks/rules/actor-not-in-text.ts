import type { Check } from '../check.ts'
import { nameFinder, namesOf } from '../whole-words.ts'

const ruleId = 'actor-not-in-text'

/** An actor listed by an article is named in its text, by a name that the actor's file knows. */
export const actorNotInText: Check = {
  ruleId,
  *run({ articles, actors }) {
    const actorOf = new Map(actors.map((actor) => [actor.id, actor]))
    for (const article of articles) {
      const { outlet, republisher } = article.value
      const isInText = nameFinder(article.text)
      for (const [index, id] of article.value.actors.entries()) {
        const actor = actorOf.get(id)
        if (actor === undefined || id === outlet || id === republisher || namesOf(actor.value).some(isInText)) continue
        yield {
          ruleId,
          place: article.placeOf(['actors', index]),
          reason: `The article lists "${id}", but its text has none of the names known for it: ${namesOf(actor.value)
            .map((name) => `“${name}”`)
            .join(', ')}.`,
          fix: [
            `If the article uses another name, add it to ${actor.file} under ${actor.value.kind === 'anonymous' ? 'descriptors' : 'aliases'}; readers find it by that name, too.`,
            'If the article never mentions it, remove it from the list.',
          ],
        }
      }
    }
  },
}
