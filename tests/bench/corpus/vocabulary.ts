import { FUNCTION_WORDS } from './function-words.ts'
import { inventWord } from './invented-words.ts'
import type { Random } from './random.ts'

// A Pitman–Yor process: the next word is a new one with probability (STRENGTH + DISCOUNT × words known) / (STRENGTH + words
// used), else an old one, as often as it was used before. Frequencies follow Zipf's law, and the vocabulary grows like Heaps'
// law, with the square root of the text: about 30,000 words, inflected forms included, in 1,000 articles.
const STRENGTH = 450
const DISCOUNT = 0.5

/** How often an article takes up a word of its own again, beyond what chance would do: words come in bursts. */
const TAKEN_UP_AGAIN = 0.3

/** The content words of a corpus, invented as the text goes on. */
export class Vocabulary {
  readonly #random: Random
  readonly #words: string[] = []
  readonly #taken = new Set(FUNCTION_WORDS)
  /** How often each word was used, by its number. */
  readonly #uses: number[] = []
  /** The number of the word of each use. */
  readonly #text: number[] = []
  #ofArticle: string[] = []

  constructor(random: Random) {
    this.#random = random
  }

  beginArticle(): void {
    this.#ofArticle = []
  }

  /** The next content word, in its plain form. */
  next(): string {
    if (this.#ofArticle.length > 0 && this.#random.chance(TAKEN_UP_AGAIN)) return this.#random.pick(this.#ofArticle)
    const number = this.#nextNumber()
    const word = this.#words[number] ?? ''
    this.#uses[number] = (this.#uses[number] ?? 0) + 1
    this.#text.push(number)
    this.#ofArticle.push(word)
    return word
  }

  #nextNumber(): number {
    const [used, known] = [this.#text.length, this.#words.length]
    if (this.#random.next() * (STRENGTH + used) < STRENGTH + DISCOUNT * known) return this.#invent()
    for (;;) {
      const number = this.#text[this.#random.below(used)] ?? 0
      if (this.#random.next() >= DISCOUNT / (this.#uses[number] ?? 1)) return number
    }
  }

  /** Words that come early are the frequent ones, and frequent words are short. */
  #invent(): number {
    const known = this.#words.length
    const syllables = known < 150 ? 1 : known < 4000 ? 2 : 3
    let word = inventWord(this.#random, syllables)
    while (this.#taken.has(word)) word = inventWord(this.#random, syllables)
    this.#taken.add(word)
    this.#words.push(word)
    return known
  }
}
