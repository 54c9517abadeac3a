/** Chance that is the same in every run: a seed gives one row of numbers (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let bits = this.#state
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** A whole number below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  /** A whole number between two, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  /** A whole number below `count`: 0 most often, `k` about as often as 1 in `k + 1`. A few are often, most are rare. */
  skewed(count: number): number {
    return Math.floor(Math.exp(this.next() * Math.log(count + 1))) - 1
  }

  pick<T>(choices: readonly T[]): T {
    return this.#at(choices, this.below(choices.length))
  }

  /** Like `pick`; the earlier a choice stands, the more often it is taken. */
  pickSkewed<T>(choices: readonly T[]): T {
    return this.#at(choices, this.skewed(choices.length))
  }

  /** One of the keys, as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const entries = Object.entries(weights) as [Key, number][]
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      left -= weight
      if (left < 0) return key
    }
    return this.#at(entries, entries.length - 1)[0]
  }

  /** Several whole numbers below `count`, each once, in order. */
  sample(count: number, howMany: number): number[] {
    const taken = new Set<number>()
    while (taken.size < Math.min(howMany, count)) taken.add(this.below(count))
    return [...taken].sort((a, b) => a - b)
  }

  #at<T>(choices: readonly T[], index: number): T {
    if (choices.length === 0) throw new RangeError('There is nothing to choose from.')
    return choices[index] as T
  }
}
