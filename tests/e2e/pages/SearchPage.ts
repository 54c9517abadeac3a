import type { Locator, Page } from '@playwright/test'

export class SearchPage {
  readonly field: Locator
  readonly status: Locator
  readonly results: Locator
  /** The links that lead to what was found, one for each result. */
  readonly links: Locator
  readonly more: Locator
  readonly nothing: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    const panel = page.locator('search-panel')
    this.field = panel.getByRole('searchbox')
    this.status = panel.getByRole('status')
    this.results = panel.locator('ol > li')
    this.links = panel.getByRole('heading').getByRole('link')
    this.more = panel.getByRole('button', { name: /more/ })
    this.nothing = panel.getByRole('region', { name: 'Nothing found' })
  }

  open(root: string, query = '') {
    return this.#page.goto(
      `${root}search.html${query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`}`,
    )
  }

  /** Types into the field and waits until the status line speaks of these words. */
  async searchFor(words: string): Promise<void> {
    await this.field.fill(words)
    await this.status.filter({ hasText: `“${words}”` }).waitFor()
  }

  /** Presses a key until something has the focus; throws where it never gets there. */
  async pressUntilFocused(key: string, wanted: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await this.#page.keyboard.press(key)
    }
    throw new Error(`${key} does not lead to ${String(wanted)}.`)
  }
}
