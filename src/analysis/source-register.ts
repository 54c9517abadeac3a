import type { Sourcing } from '../domain/claim.ts'
import type { Actor, AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { actorDossier } from './actor-dossier.ts'
import { anonymousVoices, claimsBySourcing, namedVoices, type ProfileShare } from './evidence-profile.ts'
import { groupByEach } from '../domain/group-by-each.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { recordsById } from './records-by-id.ts'

/** An anonymous source with what it says, and where it speaks or is spoken of. */
export interface AnonymousSource {
  actor: Actor
  claims: readonly AnchoredClaim[]
  /** In order of publication. */
  articles: readonly Article[]
}

/** A voice with a name and what it says openly. */
export interface NamedSource {
  actor: Actor
  claims: readonly AnchoredClaim[]
  bySourcing: ProfileShare<Sourcing>[]
}

/** Everybody whose words the coverage carries. Each claim stands with every one of its speakers. */
export interface SourceRegister {
  /** Every anonymous source, the one with most claims first; some say nothing and are only spoken of. */
  anonymous: readonly AnonymousSource[]
  /** Who speaks on record or through a document, the one with most claims first. */
  named: readonly NamedSource[]
  /** Outlets that say something in their own voice, the one with most claims first. */
  outlets: readonly { actor: Actor; claims: readonly AnchoredClaim[] }[]
}

/** Everybody who speaks in the claims, and anonymous sources that are only spoken of. */
export const sourceRegister: (corpus: Corpus) => SourceRegister = oncePerCorpus((corpus) => {
  const { actor: actorOf } = recordsById(corpus)
  const speaking = new Set(anonymousVoices(corpus, corpus.claims).map(({ actor }) => actor))
  const silent = corpus.actors.filter(({ id, kind }) => kind === 'anonymous' && !speaking.has(id))
  const narrated = corpus.claims.filter(({ sourcing }) => sourcing === 'outlet')
  const narrators = groupByEach(narrated, ({ speaker }) => speaker)
  return {
    anonymous: [...[...speaking].map(actorOf), ...silent].map((actor) => {
      const { said, articles } = actorDossier(corpus, actor.id)
      return { actor, claims: said, articles: articles.map(({ article }) => article) }
    }),
    named: namedVoices(corpus, corpus.claims).map(({ actor, claims }) => ({
      actor: actorOf(actor),
      claims,
      bySourcing: claimsBySourcing(claims),
    })),
    outlets: [...narrators]
      .map(([actor, claims]) => ({ actor: actorOf(actor), claims }))
      .sort((a, b) => b.claims.length - a.claims.length || (a.actor.id < b.actor.id ? -1 : 1)),
  }
})
