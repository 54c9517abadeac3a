/** Finished pages that the build shows, for whoever waits for one of them. */
export class ShownPages {
  readonly #pages = new Map<string, PromiseWithResolvers<string | undefined>>()
  #hasEnded = false

  show(url: string, html: string): void {
    this.#page(url).resolve(html)
  }

  /** No more pages will be shown. */
  end(): void {
    this.#hasEnded = true
    for (const { resolve } of this.#pages.values()) resolve(undefined)
  }

  /** The page at a path from the root, as soon as it is shown; nothing if it never is. */
  get(url: string): Promise<string | undefined> {
    return this.#page(url).promise
  }

  #page(url: string): PromiseWithResolvers<string | undefined> {
    const page = this.#pages.get(url) ?? Promise.withResolvers<string | undefined>()
    this.#pages.set(url, page)
    if (this.#hasEnded) page.resolve(undefined)
    return page
  }
}
