import type { Locator, Page } from '@playwright/test'

export class OfflinePage {
  /** What is kept, in a few words. */
  readonly headline: Locator
  readonly panel: Locator
  readonly progress: Locator
  readonly failure: Locator
  readonly status: Locator
  readonly keep: Locator
  readonly goOn: Locator
  readonly update: Locator
  readonly stop: Locator
  readonly remove: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.panel = page.locator('offline-copy')
    this.headline = this.panel.getByRole('heading', { level: 2 })
    this.progress = this.panel.getByRole('progressbar')
    this.failure = this.panel.locator('[data-part="failure"]')
    this.status = this.panel.getByRole('status')
    this.keep = this.panel.getByRole('button', { name: 'Keep this site for offline reading' })
    this.goOn = this.panel.getByRole('button', { name: 'Go on saving' })
    this.update = this.panel.getByRole('button', { name: /^Update \(/ })
    this.stop = this.panel.getByRole('button', { name: 'Stop' })
    this.remove = this.panel.getByRole('button', { name: /^Remove/ })
  }

  open(root: string) {
    return this.#page.goto(`${root}offline.html`)
  }

  /** Keeps the site at this root and waits until all of it is. */
  async save(root: string): Promise<void> {
    await this.open(root)
    await this.keep.click()
    await this.saved()
  }

  async saved(): Promise<void> {
    await this.headline.filter({ hasText: /^Saved on / }).waitFor({ timeout: 90_000 })
  }
}
