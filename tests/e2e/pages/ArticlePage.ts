import type { Locator, Page } from '@playwright/test'
import type { ClaimRecord } from '../../../src/structured-data/claim-record.ts'

/** An article with its claims marked in the running text. */
export class ArticlePage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  open(root: string, url: string) {
    return this.#page.goto(root + url)
  }

  /** The note marker behind the words of a claim, which leads to its permalink. */
  markerOf(claim: ClaimRecord): Locator {
    return this.#page.locator(`a.claim-marker[href$="/${claim.id}.html"]`).first()
  }

  /** Where the words of a claim begin: the target of links to them. */
  beginningOf(claim: ClaimRecord): Locator {
    const [, id = ''] = claim.id.split('/')
    return this.#page.locator(`[id="claim-${id}"]`)
  }

  /** The words that are marked as a claim's, however many pieces overlapping claims cut them into. */
  async wordsOf(claim: ClaimRecord): Promise<string> {
    const [, id = ''] = claim.id.split('/')
    return (await this.#page.locator(`mark[data-claims~="${id}"]`).allTextContents()).join('')
  }
}
