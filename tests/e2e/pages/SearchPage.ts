import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Facet } from '../../../src/domain/facet-table.ts'

export class SearchPage {
  readonly field: Locator
  readonly status: Locator
  readonly results: Locator
  /** The links that lead to what was found, one for each result. */
  readonly links: Locator
  readonly more: Locator
  readonly nothing: Locator
  /** What stands above results that lack a word. */
  readonly leftOut: Locator
  readonly problems: Locator
  /** What narrows the results, each a button that takes it away. */
  readonly activeFilters: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    const panel = page.locator('search-panel')
    this.field = panel.getByRole('searchbox')
    this.status = panel.getByRole('status')
    this.results = panel.locator('ol > li')
    this.links = panel.getByRole('heading').getByRole('link')
    this.more = panel.getByRole('button', { name: /more/ })
    this.problems = panel.getByRole('list', { name: 'What can’t be understood' }).getByRole('listitem')
    this.activeFilters = panel.getByRole('list', { name: 'Filters in use' }).getByRole('button')
    this.leftOut = panel.locator('[data-part="left-out"]')
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

  /** The values of a facet. */
  facet(facet: Facet): Locator {
    return this.#page.locator(`search-panel [data-facet="${facet}"]`)
  }

  /** Opens the values of a facet, and the filters where they are folded away. */
  async openFacet(name: Facet): Promise<Locator> {
    const facet = this.facet(name)
    if (!(await facet.isVisible())) await this.#page.locator('search-panel summary', { hasText: 'Filters' }).click()
    await facet.locator('summary').click()
    await facet.getByRole('checkbox').first().waitFor()
    return facet
  }

  /** The ids of all results as the table of the site has them, by way of the download. */
  async downloadIds(): Promise<string[]> {
    const records = JSON.parse(await this.download('JSON')) as { id: string }[]
    return records.map(({ id }) => id)
  }

  /** The text of the file that a button of this name gives. */
  async download(format: string): Promise<string> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#page.getByRole('group', { name: 'Download the results' }).getByRole('button', { name: format }).click(),
    ])
    return readFile(await download.path(), 'utf8')
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
