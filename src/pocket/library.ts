import type { RelationKind } from '../domain/claim.ts'
import { groupByEach } from '../domain/group-by-each.ts'
import type {
  PocketActor,
  PocketArticle,
  PocketClaim,
  PocketEdition,
  PocketEvent,
  PocketQuestion,
  PocketSource,
} from '../domain/pocket-edition.ts'

/** A claim that knows its article, its number there, and its permanent name. */
export interface PlacedClaim extends PocketClaim {
  /** `article/claim` */
  ref: string
  article: PocketArticle
  number: number
}

/** How a claim bears on another; `received` where the other's article says so. */
export interface PlacedRelation {
  kind: RelationKind
  direction: 'given' | 'received'
  claim: PlacedClaim
  other: PlacedClaim
  note: string | undefined
}

/** The edition, with everything found by its id and by what it belongs to. Lists keep the order of the edition. */
export class Library {
  readonly edition: PocketEdition
  readonly claims: readonly PlacedClaim[]
  readonly #articles: ReadonlyMap<string, PocketArticle>
  readonly #actors: ReadonlyMap<string, PocketActor>
  readonly #questions: ReadonlyMap<string, PocketQuestion>
  readonly #events: ReadonlyMap<string, PocketEvent>
  readonly #claims: ReadonlyMap<string, PlacedClaim>
  readonly #answering: ReadonlyMap<string, PlacedClaim[]>
  readonly #onEvent: ReadonlyMap<string, PlacedClaim[]>
  readonly #relations: ReadonlyMap<string, PlacedRelation[]>

  constructor(edition: PocketEdition) {
    this.edition = edition
    this.claims = edition.articles.flatMap((article) =>
      article.claims.map((claim, index) => ({
        ...claim,
        ref: `${article.id}/${claim.id}`,
        article,
        number: index + 1,
      })),
    )
    this.#articles = byId(edition.articles)
    this.#actors = byId(edition.actors)
    this.#questions = byId(edition.questions)
    this.#events = byId(edition.events)
    this.#claims = new Map(this.claims.map((claim) => [claim.ref, claim]))
    this.#answering = groupByEach(this.claims, ({ answers }) => answers.map(({ question }) => question))
    this.#onEvent = groupByEach(this.claims, ({ event }) => (event === undefined ? [] : [event]))
    this.#relations = groupByEach(this.#bothWays(), ({ claim }) => [claim.ref])
  }

  article(id: string): PocketArticle | undefined {
    return this.#articles.get(id)
  }

  actor(id: string): PocketActor | undefined {
    return this.#actors.get(id)
  }

  question(id: string): PocketQuestion | undefined {
    return this.#questions.get(id)
  }

  event(id: string): PocketEvent | undefined {
    return this.#events.get(id)
  }

  claim(ref: string): PlacedClaim | undefined {
    return this.#claims.get(ref)
  }

  /** The name of an actor. */
  name(actor: string): string {
    return this.actor(actor)?.name ?? actor
  }

  claimsOf({ id }: PocketArticle): PlacedClaim[] {
    return this.claims.filter(({ article }) => article.id === id)
  }

  /** The claims that answer a question; with a position, those that take it. */
  answering(question: string, position?: string): PlacedClaim[] {
    const claims = this.#answering.get(question) ?? []
    return position === undefined
      ? claims
      : claims.filter(({ answers }) => answers.some((one) => one.question === question && one.position === position))
  }

  onEvent(event: string): PlacedClaim[] {
    return this.#onEvent.get(event) ?? []
  }

  /** How a claim and others bear on each other. */
  relationsOf(ref: string): PlacedRelation[] {
    return this.#relations.get(ref) ?? []
  }

  /** Every relation once, at the claim that states it. */
  statedRelations(): PlacedRelation[] {
    return [...this.#relations.values()].flat().filter(({ direction }) => direction === 'given')
  }

  /** The source that an article belongs to. */
  sourceOf(article: string): PocketSource | undefined {
    return this.edition.sources.find(({ articles }) => articles.includes(article))
  }

  #bothWays(): PlacedRelation[] {
    return this.claims.flatMap((claim) =>
      claim.relations.flatMap(({ kind, to, note }): PlacedRelation[] => {
        const other = this.claim(to)
        if (other === undefined) return []
        return [
          { kind, direction: 'given', claim, other, note },
          { kind, direction: 'received', claim: other, other: claim, note },
        ]
      }),
    )
  }
}

const byId = <Record extends { id: string }>(records: readonly Record[]): Map<string, Record> =>
  new Map(records.map((record) => [record.id, record]))
