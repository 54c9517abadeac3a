import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'

export class PocketPage {
  readonly heading: Locator
  readonly outcome: Locator
  /** The links to claims and articles that don't hold. */
  readonly brokenClaims: Locator
  readonly changedArticles: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.heading = page.getByRole('heading', { level: 1 })
    this.outcome = page.locator('[data-part="outcome"]')
    const listUnder = (title: string) =>
      page.locator('#verify section').filter({ has: page.getByRole('heading', { name: title }) })
    this.brokenClaims = listUnder('Claims that no longer stand').getByRole('link')
    this.changedArticles = listUnder('Article texts that were changed').getByRole('link')
  }

  /** Opens it as a double-click does. */
  openFile(file: string, place = '') {
    return this.open(pathToFileURL(file).href + place)
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address)
    await this.#page.locator('[data-part="opening"]').waitFor({ state: 'detached' })
  }

  /** Goes to another part by the navigation. */
  goTo(name: string) {
    return this.#page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name }).click()
  }

  async verify(): Promise<void> {
    await this.goTo('Verify')
    await this.#page.getByRole('button', { name: 'Verify everything' }).click()
  }
}
