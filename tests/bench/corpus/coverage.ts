import type { z } from 'zod'
import type { claimSchema, relationSchema } from '../../../src/domain/claim.ts'
import type { Outlet } from './cast.ts'
import type { Random } from './random.ts'

export type ClaimFields = z.input<typeof claimSchema>

/** A claim that later articles can refer to. */
export interface PastClaim {
  ref: string
  /** The day its article was printed. */
  day: number
  family: number
  /** Who speaks in it and who passes it on. */
  voices: readonly string[]
}

/** How many claims on a question a later article has in mind. */
const REMEMBERED = 40

/** What earlier articles have said: what later ones bear on, and what the corpus has to list. */
export class Coverage {
  /** The ids of actors, events and reports that articles name. */
  readonly named = new Set<string>()
  readonly #answers = new Map<string, PastClaim[]>()
  readonly #answering = new Map<string, Set<string>>()
  readonly #latest = new Map<string, { slug: string; day: number; claims: readonly PastClaim[] }>()

  /** The last article of an outlet from before some day. */
  latestOf(outlet: string, before: number) {
    const latest = this.#latest.get(outlet)
    return latest !== undefined && latest.day < before ? latest : undefined
  }

  /** Which articles answer a question. */
  answering(question: string): ReadonlySet<string> {
    return this.#answering.get(question) ?? new Set()
  }

  /** How a claim on a question may bear on an earlier one; none where there is nothing to bear on. */
  relate(random: Random, claim: PastClaim, question: string): z.input<typeof relationSchema> | undefined {
    const earlier = (this.#answers.get(question) ?? []).filter(({ day }) => day < claim.day)
    if (earlier.length === 0) return undefined
    const other = random.pick(earlier)
    const isIndependent = other.family !== claim.family && !other.voices.some((voice) => claim.voices.includes(voice))
    const kind = random.weighted({
      contradicts: 30,
      updates: 25,
      qualifies: 25,
      corroborates: isIndependent ? 40 : 0,
    })
    return { kind, to: other.ref }
  }

  remember(outlet: Outlet, slug: string, day: number, claims: readonly (PastClaim & { fields: ClaimFields })[]): void {
    this.#latest.set(outlet.id, { slug, day, claims })
    for (const claim of claims) {
      for (const { question } of claim.fields.answers ?? []) {
        const answering = this.#answering.get(question) ?? new Set()
        this.#answering.set(question, answering.add(slug))
        this.#answers.set(question, [...(this.#answers.get(question) ?? []), claim].slice(-REMEMBERED))
      }
    }
  }
}
