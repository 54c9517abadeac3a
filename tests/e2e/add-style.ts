import type { Page } from '@playwright/test'

/** Adds a style sheet to the page that is open, through the object model: a policy forbids new style elements. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, css)

/** Has all of the page laid out that waits for a reader to come near (`markup/later`), as readers will find it. */
export const layOutAll = (page: Page): Promise<void> =>
  addStyle(page, '.later { content-visibility: visible !important }')
