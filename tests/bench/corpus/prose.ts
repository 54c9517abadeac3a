import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, OPENINGS, PREPOSITIONS } from './function-words.ts'
import { capitalise, past, plural } from './invented-words.ts'
import type { Random } from './random.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Sentences of content words from a vocabulary, held together by the words that hold English together. */
export class Prose {
  readonly #random: Random
  readonly #vocabulary: Vocabulary

  constructor(random: Random, vocabulary: Vocabulary) {
    this.#random = random
    this.#vocabulary = vocabulary
  }

  /** Words of an article come in bursts; the next one starts afresh. */
  beginArticle(): void {
    this.#vocabulary.beginArticle()
  }

  /** A content word, as a noun or in front of one. */
  word(): string {
    return this.#vocabulary.next()
  }

  noun(): string {
    const word = this.word()
    return this.#random.chance(0.3) ? plural(word) : word
  }

  nounPhrase(): string {
    const noun = this.#random.chance(0.3) ? `${this.word()} ${this.noun()}` : this.noun()
    const determiner = this.#random.pick(DETERMINERS)
    const phrase = `${determiner === 'a' && /^[aeiou]/.test(noun) ? 'an' : determiner} ${noun}`
    if (this.#random.chance(0.02)) return `${String(this.#random.between(2, 98))} percent of ${phrase}`
    return this.#random.chance(0.2) ? `${phrase} of the ${this.noun()}` : phrase
  }

  /** A subject and what it does; the subject is made up where none is given. */
  clause(subject: string = this.nounPhrase()): string {
    const verb = this.word()
    const said = this.#random.chance(0.3)
      ? `${this.#random.pick(AUXILIARIES)} ${verb}`
      : this.#random.chance(0.25)
        ? `has ${past(verb)}`
        : past(verb)
    const place = this.#random.chance(0.6) ? ` ${this.#prepositional()}` : ''
    return `${subject} ${said} ${this.nounPhrase()}${place}`
  }

  sentence(subject?: string): string {
    const opening = subject === undefined && this.#random.chance(0.12) ? `${this.#random.pick(OPENINGS)} ` : ''
    const more = this.#random.chance(0.45) ? ` ${this.#random.pick(CONJUNCTIONS)} ${this.clause()}` : ''
    return capitalise(`${opening}${this.clause(subject)}${more}.`)
  }

  /** Words without a full stop, for a headline. */
  heading(): string {
    return capitalise(`${this.noun()} ${this.#prepositional()}`)
  }

  #prepositional(): string {
    return `${this.#random.pick(PREPOSITIONS)} ${this.nounPhrase()}`
  }
}
