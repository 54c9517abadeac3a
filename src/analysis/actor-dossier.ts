import type { Actor, AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { oncePerCorpus } from './once-per-corpus.ts'

/** How an actor occurs in an article. */
export type Appearance = 'outlet' | 'republisher' | 'mentioned'

/** What the coverage holds on one actor. The three lists are kept apart: being spoken of is not speaking. */
export interface ActorDossier {
  /** Claims it vouches for. */
  said: AnchoredClaim[]
  /** Claims that concern it. */
  saidAbout: AnchoredClaim[]
  /** Claims of others that it passed on; what an outlet prints in its own articles isn't repeated here. */
  relayed: AnchoredClaim[]
  /** The articles it occurs in, in order of publication. */
  articles: { article: Article; as: Appearance[] }[]
  /** Actors that are said to be part of it. */
  members: Actor[]
  /** Actors that speak or work for it. */
  affiliates: Actor[]
}

/** The dossier of an actor; empty lists for one that nothing speaks of. */
export const actorDossier = (corpus: Corpus, actor: string): ActorDossier =>
  dossiersByActor(corpus).get(actor) ?? emptyDossier()

const dossiersByActor = oncePerCorpus((corpus) => {
  const dossiers = new Map<string, ActorDossier>()
  const dossierOf = (actor: string): ActorDossier => {
    const dossier = dossiers.get(actor) ?? emptyDossier()
    dossiers.set(actor, dossier)
    return dossier
  }
  const actorsOfClaims = new Map<string, Set<string>>()
  for (const claim of corpus.claims) {
    for (const actor of new Set(claim.speaker)) dossierOf(actor).said.push(claim)
    for (const actor of new Set(claim.about)) dossierOf(actor).saidAbout.push(claim)
    for (const actor of new Set(claim.relayedBy)) dossierOf(actor).relayed.push(claim)
    const named = actorsOfClaims.get(claim.article) ?? new Set()
    for (const actor of [...claim.speaker, ...claim.about, ...claim.relayedBy]) named.add(actor)
    actorsOfClaims.set(claim.article, named)
  }
  for (const article of corpus.articles) {
    for (const [actor, as] of appearancesIn(article, actorsOfClaims.get(article.id) ?? new Set())) {
      dossierOf(actor).articles.push({ article, as })
    }
  }
  for (const actor of corpus.actors) {
    if (actor.partOf !== undefined) dossierOf(actor.partOf).members.push(actor)
    for (const affiliation of actor.affiliation) dossierOf(affiliation).affiliates.push(actor)
  }
  return dossiers
})

const emptyDossier = (): ActorDossier => ({
  said: [],
  saidAbout: [],
  relayed: [],
  articles: [],
  members: [],
  affiliates: [],
})

/** An outlet speaks in its own article all the time; it counts as mentioned only where the article lists it. */
function appearancesIn(article: Article, namedInClaims: ReadonlySet<string>): Map<string, Appearance[]> {
  const appearances = new Map<string, Appearance[]>([[article.outlet, ['outlet']]])
  const { republisher } = article
  if (republisher !== undefined) {
    appearances.set(republisher, [...(appearances.get(republisher) ?? []), 'republisher'])
  }
  const listed = new Set(article.actors)
  for (const actor of new Set([...listed, ...namedInClaims])) {
    const known = appearances.get(actor)
    if (known === undefined) appearances.set(actor, ['mentioned'])
    else if (listed.has(actor)) known.push('mentioned')
  }
  return appearances
}

/** Every actor with its dossier, by the kind of actor. */
export const dossiersByKind = (corpus: Corpus): Map<Actor['kind'], { actor: Actor; dossier: ActorDossier }[]> =>
  Map.groupBy(
    corpus.actors.map((actor) => ({ actor, dossier: actorDossier(corpus, actor.id) })),
    ({ actor }) => actor.kind,
  )
