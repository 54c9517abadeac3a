import type { ActorKind } from '../../domain/actor.ts'
import { countInWords, listInWords } from '../../domain/count-in-words.ts'
import type { PocketActor } from '../../domain/pocket-edition.ts'
import { ACTOR_KIND_WORDS } from '../../domain/words.ts'
import { pocketUrl } from '../../routes/pocket-urls.ts'
import type { Library, PlacedClaim } from '../library.ts'
import { claimLine, type Content, link, list, paragraph, section } from '../parts.ts'
import type { View } from '../view.ts'

/** Everybody who speaks or is spoken of, by kind. */
export function actorsView(library: Library): View {
  const { actors } = library.edition
  return {
    title: 'Actors',
    content: (Object.keys(ACTOR_KIND_WORDS) as ActorKind[]).flatMap((kind) => {
      const ofKind = actors.filter((actor) => actor.kind === kind)
      return section(
        `${ACTOR_KIND_WORDS[kind].many} (${ofKind.length})`,
        ofKind.length === 0 ? [] : [list(ofKind, (actor) => actorLine(actor))],
      )
    }),
  }
}

const actorLine = ({ id, name, description }: PocketActor): Content[] => [
  link(pocketUrl('actors', id), [name]),
  ...(description === undefined ? [] : [paragraph([description], 'hint')]),
]

/** One actor: who it is, what it says, what is said of it, what it passed on. */
export function actorView(library: Library, actor: PocketActor): View {
  const { id, name, kind, description, aliases, descriptors, count } = actor
  const claimsWith = (actorsOf: (claim: PlacedClaim) => readonly string[]) =>
    library.claims.filter((claim) => actorsOf(claim).includes(id))
  const claimSection = (title: string, claims: readonly PlacedClaim[]) =>
    section(
      `${title} (${claims.length})`,
      claims.length === 0 ? [] : [list(claims, (claim) => [claimLine(library, claim)])],
    )
  const printed = library.edition.articles.filter((article) => article.outlet === id || article.republisher === id)
  return {
    title: name,
    content: [
      paragraph(
        [ACTOR_KIND_WORDS[kind].one, ...(count === undefined ? [] : [`, ${countInWords(count, 'person', 'people')}`])],
        'label',
      ),
      ...(description === undefined ? [] : [paragraph([description])]),
      ...(aliases.length === 0 ? [] : [paragraph([`Also written ${listInWords(aliases)}.`], 'hint')]),
      ...(descriptors.length === 0
        ? []
        : [paragraph([`In the articles’ words: ${listInWords(descriptors.map((words) => `“${words}”`))}.`], 'hint')]),
      ...section(
        'Its articles',
        printed.length === 0
          ? []
          : [list(printed, (article) => [link(pocketUrl('articles', article.id), [article.title])])],
      ),
      ...claimSection(
        'Says',
        claimsWith(({ speaker }) => speaker),
      ),
      ...claimSection(
        'Said about it',
        claimsWith(({ about }) => about),
      ),
      ...claimSection(
        'Passed on',
        claimsWith(({ relayedBy }) => relayedBy),
      ),
    ],
  }
}
