import type { Actor, AnchoredClaim, Corpus, Question } from '../domain/corpus.ts'
import { actorDossier } from './actor-dossier.ts'
import { answeredQuestions } from './question-matrix.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { recordsById } from './records-by-id.ts'

/** An actor that stands in the same claims, as speaker or spoken of. */
export interface Companion {
  actor: Actor
  claims: AnchoredClaim[]
}

/** Who stands in the same claims as an actor, most claims first. */
export function companionsOf(corpus: Corpus, actor: string): Companion[] {
  const { said, saidAbout } = actorDossier(corpus, actor)
  const companions = new Map<string, AnchoredClaim[]>()
  for (const claim of new Set([...said, ...saidAbout])) {
    for (const other of new Set([...claim.speaker, ...claim.about])) {
      if (other === actor) continue
      const shared = companions.get(other)
      if (shared === undefined) companions.set(other, [claim])
      else shared.push(claim)
    }
  }
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
    const answers = positions.flatMap(({ label, claims }) => claims.map((claim) => ({ label, claim })))
    const speaking = answers.flatMap((answer) => [...new Set(answer.claim.speaker)].map((actor) => ({ actor, answer })))
    for (const [actor, own] of Map.groupBy(speaking, (entry) => entry.actor)) {
      const entry = { question, answers: own.map(({ answer }) => answer) }
      const known = byActor.get(actor)
      if (known === undefined) byActor.set(actor, [entry])
      else known.push(entry)
    }
  }
  return byActor
})
