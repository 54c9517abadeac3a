import type { Actor, AnchoredClaim, Corpus, Question } from '../domain/corpus.ts'
import { actorDossier } from './actor-dossier.ts'
import { groupByEach } from '../domain/group-by-each.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { answeredQuestions } from './question-matrix.ts'
import { recordsById } from './records-by-id.ts'

/** An actor that stands in the same claims, as speaker or spoken of. */
export interface Companion {
  actor: Actor
  claims: AnchoredClaim[]
}

/** Who stands in the same claims as an actor, most claims first. */
export function companionsOf(corpus: Corpus, actor: string): Companion[] {
  const { said, saidAbout } = actorDossier(corpus, actor)
  const companions = groupByEach(new Set([...said, ...saidAbout]), ({ speaker, about }) => [...speaker, ...about])
  companions.delete(actor)
  const { actor: actorOf } = recordsById(corpus)
  return [...companions]
    .map(([id, claims]) => ({ actor: actorOf(id), claims }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.actor.id < b.actor.id ? -1 : 1))
}

/** What an actor itself answers to a question. */
export interface ActorAnswer {
  question: Question
  answers: { label: string; claim: AnchoredClaim }[]
}

/** The positions an actor takes in its own words, by question. */
export const positionsOfActor = (corpus: Corpus, actor: string): readonly ActorAnswer[] =>
  positionsByActor(corpus).get(actor) ?? []

const positionsByActor = oncePerCorpus((corpus) => {
  const byActor = new Map<string, ActorAnswer[]>()
  for (const { question, positions } of answeredQuestions(corpus)) {
    const all = positions.flatMap(({ label, claims }) => claims.map((claim) => ({ label, claim })))
    for (const [actor, answers] of groupByEach(all, ({ claim }) => claim.speaker)) {
      const known = byActor.get(actor)
      if (known === undefined) byActor.set(actor, [{ question, answers }])
      else known.push({ question, answers })
    }
  }
  return byActor
})
