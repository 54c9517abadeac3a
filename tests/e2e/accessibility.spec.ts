import { axeFindings } from './axe.ts'
import { pagesOfPart, PARTS_OF_SITE } from './every-page.ts'
import { KINDS_OF_PAGE } from './kinds-of-page.ts'
import { SearchPage } from './pages/SearchPage.ts'
import { sites } from './sites.ts'
import { expect, test } from './test.ts'

test.use({ tolerated: /404/ })

test.describe('axe finds nothing wrong with any page', () => {
  test.describe.configure({ timeout: 120_000 })
  for (const part of PARTS_OF_SITE) {
    test(`part ${part}`, async ({ page, root }) => {
      const findings: string[] = []
      for (const url of pagesOfPart(part)) {
        await page.goto(root + url)
        findings.push(...(await axeFindings(page)))
      }
      expect(findings).toEqual([])
    })
  }
})

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark' })
  for (const { kind, url } of KINDS_OF_PAGE) {
    test(`axe finds nothing wrong with ${kind}`, async ({ page, root }) => {
      await page.goto(root + url())
      expect(await axeFindings(page)).toEqual([])
    })
  }
})

test.describe('in a story whose articles have no notices', () => {
  test.use({ root: async ({}, use) => use(sites().bridgeRoot) })
  for (const url of ['index.html', 'articles/index.html', 'timeline.html', 'questions/index.html']) {
    test(`axe finds nothing wrong with ${url}`, async ({ page, root }) => {
      await page.goto(root + url)
      expect(await axeFindings(page)).toEqual([])
    })
  }
})

test('axe finds nothing wrong with a page that does not exist', async ({ page, root }) => {
  await page.goto(`${root}x/y/z.html`)
  expect(await axeFindings(page)).toEqual([])
})

test('axe finds nothing wrong with results, and with none', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'Trump')
  await expect(search.more).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await search.searchFor('Trump zebrafish')
  expect(await axeFindings(page)).toEqual([])
})

test.describe('without scripts', () => {
  for (const { kind, url } of KINDS_OF_PAGE) {
    test(`axe finds nothing wrong with ${kind}`, async ({ page, root }) => {
      // axe is a script itself: the page is loaded without scripts, and only then they are allowed.
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setScriptExecutionDisabled', { value: true })
      await page.goto(root + url())
      await session.send('Emulation.setScriptExecutionDisabled', { value: false })
      expect(await axeFindings(page)).toEqual([])
    })
  }
})
