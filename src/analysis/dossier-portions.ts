import type { Actor, AnchoredClaim, Corpus, Event } from '../domain/corpus.ts'
import { type ActorAnswer, type Companion, companionsOf, positionsOfActor } from './actor-company.ts'
import { actorDossier, type ActorDossier } from './actor-dossier.ts'
import { actorTimeline } from './actor-timeline.ts'
import type { GivenDate } from './event-dates.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { type GroupShape, groupPortions, LONGEST_LIST, type Portion, portions } from './portions.ts'
import { conflictsOfSpeaker, type StatedRelation } from './stated-relations.ts'

/** Everything on the page of an actor, in portions. */
export interface DossierPortions {
  company: Portion<Companion>[]
  positions: Portion<ActorAnswer>[]
  said: Portion<AnchoredClaim>[]
  conflicts: Portion<StatedRelation>[]
  saidAbout: Portion<AnchoredClaim>[]
  relayed: Portion<AnchoredClaim>[]
  times: Portion<GivenDate>[]
  undated: Portion<{ event: Event; claims: AnchoredClaim[] }>[]
  articles: Portion<ActorDossier['articles'][number]>[]
}

/** Claims with their words, of which a page holds fewer than of links. */
const CLAIMS = 100
/** What the lists of a long dossier begin with. */
const FIRST = 20

const byAnswers: GroupShape<ActorAnswer, ActorAnswer['answers'][number]> = {
  membersOf: ({ answers }) => answers,
  withMembers: (group, answers) => ({ ...group, answers }),
}
/** Groups of claims are cut between claims. */
const byClaims = <Group extends { claims: AnchoredClaim[] }>(): GroupShape<Group, AnchoredClaim> => ({
  membersOf: ({ claims }) => claims,
  withMembers: (group, claims) => ({ ...group, claims }),
})

/** Everything on the page of an actor: each list whole where all entries together make one list, else only its beginning. */
export function dossierPortions(corpus: Corpus, actor: string): DossierPortions {
  const ofActors = knownPortions(corpus)
  const portionsOfActor = ofActors.get(actor) ?? toPortions(corpus, actor)
  ofActors.set(actor, portionsOfActor)
  return portionsOfActor
}

// They are asked for when it is settled which pages there are, and again by the page where the lists begin.
const knownPortions = oncePerCorpus(() => new Map<string, DossierPortions>())

function toPortions(corpus: Corpus, actor: string): DossierPortions {
  const { said, saidAbout, relayed, articles } = actorDossier(corpus, actor)
  const { times, undated } = actorTimeline(corpus, actor)
  const positions = positionsOfActor(corpus, actor)
  const conflicts = conflictsOfSpeaker(corpus, actor)
  const inTime = [...times, ...undated].flatMap(({ claims }) => claims)
  const entries = [said, saidAbout, relayed, inTime, positions.flatMap(byAnswers.membersOf), conflicts, articles].flat()
  const isLong = entries.length > LONGEST_LIST
  const size = isLong ? { each: CLAIMS, first: FIRST } : undefined
  return {
    company: portions(companionsOf(corpus, actor)),
    positions: groupPortions(positions, byAnswers, size),
    said: portions(said, size),
    conflicts: portions(conflicts, size),
    saidAbout: portions(saidAbout, size),
    relayed: portions(relayed, size),
    times: groupPortions(times, byClaims<GivenDate>(), size),
    undated: groupPortions(undated, byClaims<(typeof undated)[number]>(), size),
    articles: portions(articles, isLong ? { each: LONGEST_LIST, first: FIRST } : undefined),
  }
}

/** A further portion of a list on the page of an actor. */
export type FurtherDossierPortion = { actor: Actor } & (
  | { list: 'company'; portion: Portion<Companion> }
  | { list: 'positions'; portion: Portion<ActorAnswer> }
  | { list: 'said' | 'said-about' | 'relayed'; portion: Portion<AnchoredClaim> }
  | { list: 'compared'; portion: Portion<StatedRelation> }
  | { list: 'times'; portion: Portion<GivenDate> }
  | { list: 'times-undated'; portion: Portion<{ event: Event; claims: AnchoredClaim[] }> }
  | { list: 'articles'; portion: Portion<ActorDossier['articles'][number]> }
)

/** All portions of all actors’ lists that don’t stand where their list begins. */
export const furtherDossierPortions = (corpus: Corpus): FurtherDossierPortion[] =>
  corpus.actors.flatMap((actor) => {
    const lists = dossierPortions(corpus, actor.id)
    return [
      ...lists.company.map((portion) => ({ actor, list: 'company' as const, portion })),
      ...lists.positions.map((portion) => ({ actor, list: 'positions' as const, portion })),
      ...lists.said.map((portion) => ({ actor, list: 'said' as const, portion })),
      ...lists.conflicts.map((portion) => ({ actor, list: 'compared' as const, portion })),
      ...lists.saidAbout.map((portion) => ({ actor, list: 'said-about' as const, portion })),
      ...lists.relayed.map((portion) => ({ actor, list: 'relayed' as const, portion })),
      ...lists.times.map((portion) => ({ actor, list: 'times' as const, portion })),
      ...lists.undated.map((portion) => ({ actor, list: 'times-undated' as const, portion })),
      ...lists.articles.map((portion) => ({ actor, list: 'articles' as const, portion })),
    ].filter(({ portion }) => portion.number > 1)
  })
