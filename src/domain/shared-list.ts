/** A list that several work through at the same time. */
export class SharedList<Item> {
  readonly #items: readonly Item[]
  #taken = 0

  constructor(items: readonly Item[]) {
    this.#items = items
  }

  /** Takes handful after handful from where the last was taken, each as soon as the one before is done, until nothing is left. */
  async workThrough(handful: number, work: (items: Item[]) => Promise<void>): Promise<void> {
    while (this.#taken < this.#items.length) {
      const items = this.#items.slice(this.#taken, this.#taken + handful)
      this.#taken += items.length
      await work(items)
    }
  }
}
