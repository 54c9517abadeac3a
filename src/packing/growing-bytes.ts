/** Bytes that are put together from millions of short stretches, without an object for each. */
export class GrowingBytes {
  #bytes = new Uint8Array(64)
  #length = 0

  /** Adds a stretch of others. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const length = this.#length + end - start
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.#bytes.length * 2))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    for (let at = start; at < end; at += 1) this.#bytes[this.#length++] = bytes[at] ?? 0
  }

  /** All that was added. */
  whole(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }
}
