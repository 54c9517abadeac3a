import type { RelationKind } from '../domain/claim.ts'
import type { AnchoredClaim, Corpus, Event, Question } from '../domain/corpus.ts'
import { COMMON_POSITIONS } from '../domain/question.ts'
import { groupByEach } from '../domain/group-by-each.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { recordsById } from './records-by-id.ts'

/**
 * How many neighbours a claim shows on its page. A claim on a much-told event has hundreds; listing all of them on the page of
 * each would make the site grow with the square of the coverage. The count is always told.
 */
export const NEIGHBOURS_SHOWN = 10

/** Another claim that this one bears on, or that bears on this one. */
export interface RelatedClaim {
  kind: RelationKind
  /** `given`: this claim's article says so; `received`: mirrored from the other end. */
  direction: 'given' | 'received'
  claim: AnchoredClaim
  note: string | undefined
}

/** The other claims on the same event, those of other articles first. */
export interface SameEvent {
  event: Event
  total: number
  shown: AnchoredClaim[]
}

/** A position of a question and how many claims take it. */
export interface PositionCount {
  id: string
  label: string
  claims: number
}

/** A question that this claim answers. */
export interface SameQuestion {
  question: Question
  /** The positions that this claim takes, nearly always one. */
  taken: TakenPosition[]
  /** The positions that claims take, in the order of the question, this claim included. */
  positions: PositionCount[]
  /** Other claims that answer it. */
  total: number
  shown: GivenAnswer[]
}

/** What a claim answers to a question. */
export interface GivenAnswer {
  claim: AnchoredClaim
  taken: TakenPosition[]
}

export interface TakenPosition {
  id: string
  label: string
}

export interface RelatedClaims {
  relations: RelatedClaim[]
  sameEvent: SameEvent | undefined
  sameQuestions: SameQuestion[]
}

/** What else concerns a claim. */
export function relatedClaims(corpus: Corpus, claim: AnchoredClaim): RelatedClaims {
  return {
    relations: relationsByClaim(corpus).get(claim.ref) ?? [],
    sameEvent: claim.event === undefined ? undefined : sameEvent(corpus, claim, claim.event),
    sameQuestions: [...new Set(claim.answers.map((answer) => answer.question))].flatMap((question) => {
      const answers = answersByQuestion(corpus).get(question)
      return answers === undefined ? [] : [sameQuestion(answers, claim)]
    }),
  }
}

/** Every relation from both its ends. One that leads to a withdrawn claim isn't shown: such a claim appears nowhere. */
const relationsByClaim = oncePerCorpus(({ claims }) => {
  const byRef = new Map(claims.map((claim) => [claim.ref, claim]))
  const relations = new Map<string, RelatedClaim[]>()
  const add = (ref: string, relation: RelatedClaim) => {
    const known = relations.get(ref)
    if (known === undefined) relations.set(ref, [relation])
    else known.push(relation)
  }
  for (const claim of claims) {
    for (const { kind, to, note } of claim.relations) {
      const other = byRef.get(to)
      if (other === undefined) continue
      add(claim.ref, { kind, direction: 'given', claim: other, note })
      add(other.ref, { kind, direction: 'received', claim, note })
    }
  }
  return relations
})

function sameEvent(corpus: Corpus, claim: AnchoredClaim, event: string): SameEvent {
  const others = neighbours(claim, claimsByEvent(corpus).get(event) ?? [], (other) => other)
  return { event: recordsById(corpus).event(event), ...others }
}

const claimsByEvent = oncePerCorpus(({ claims }) => Map.groupBy(claims, (claim) => claim.event))

interface Answers {
  question: Question
  toTaken: (position: string) => TakenPosition
  positions: PositionCount[]
  given: GivenAnswer[]
}

const answersByQuestion = oncePerCorpus(({ questions, claims }) => {
  const claimsOn = groupByEach(claims, ({ answers }) => answers.map(({ question }) => question))
  return new Map(questions.map((question) => [question.id, toAnswers(question, claimsOn.get(question.id) ?? [])]))
})

function toAnswers(question: Question, claims: readonly AnchoredClaim[]): Answers {
  const all = [...question.positions, ...COMMON_POSITIONS]
  const labels = new Map(all.map(({ id, label }) => [id, label]))
  const toTaken = (id: string) => ({ id, label: labels.get(id) ?? id })
  const given = claims.map((claim) => ({ claim, taken: positionsTaken(claim, question.id).map(toTaken) }))
  const counts = new Map<string, number>()
  for (const claim of claims) {
    for (const position of positionsTaken(claim, question.id)) counts.set(position, (counts.get(position) ?? 0) + 1)
  }
  const positions = all.map(({ id, label }) => ({ id, label, claims: counts.get(id) ?? 0 }))
  return { question, toTaken, positions: positions.filter((position) => position.claims > 0), given }
}

const positionsTaken = (claim: AnchoredClaim, question: string): string[] => [
  ...new Set(claim.answers.filter((answer) => answer.question === question).map((answer) => answer.position)),
]

function sameQuestion({ question, toTaken, positions, given }: Answers, claim: AnchoredClaim): SameQuestion {
  const taken = positionsTaken(claim, question.id).map(toTaken)
  return { question, taken, positions, ...neighbours(claim, given, (answer) => answer.claim) }
}

/**
 * Of those that share something with a claim, itself among them, the first few: of other articles before its own, else in their
 * order. It looks at no more than it shows and what the claim's own article has.
 */
function neighbours<T>(
  claim: AnchoredClaim,
  all: readonly T[],
  claimOf: (entry: T) => AnchoredClaim,
): { total: number; shown: T[] } {
  const [elsewhere, here]: [T[], T[]] = [[], []]
  for (const entry of all) {
    if (elsewhere.length === NEIGHBOURS_SHOWN) break
    const other = claimOf(entry)
    if (other.ref === claim.ref) continue
    if (other.article === claim.article) here.push(entry)
    else elsewhere.push(entry)
  }
  return { total: all.length - 1, shown: [...elsewhere, ...here].slice(0, NEIGHBOURS_SHOWN) }
}
