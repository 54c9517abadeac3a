import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { ClaimRecord } from '../../src/structured-data/claim-record.ts'
import { axeFindings } from './axe.ts'
import { lettersIn, withAlteredLetter } from './altered-letter.ts'
import { PocketPage } from './pages/PocketPage.ts'
import { SearchPage } from './pages/SearchPage.ts'
import { first, sites, table } from './sites.ts'
import { expect, test } from './test.ts'

// The pocket edition is opened from disk, as its readers do. `test.ts` fails a test whose page complains, which it does when a
// policy is broken; the file itself and the module that comes out of it are no requests.
test.use({ tolerated: /^asks for (?:file|blob):/ })

const FILE = () => path.join(sites().folder, 'readout.html')
const html = () => readFileSync(FILE(), 'utf8')

/** The parts, and one thing of each kind. */
const PARTS = [
  ...[
    'the beginning',
    'the articles',
    'the claims',
    'the questions',
    'the contradictions',
    'the actors',
    'the sourcing',
  ],
  ...['the timeline', 'the search', 'Verify', 'an article', 'a claim', 'an actor', 'a question'],
]

/** Where each of them is. */
function places(): string[] {
  const claim = first(table('claims'), ({ relations, answers }) => relations.length > 0 && answers.length > 0)
  return [
    ...['#index', '#articles', '#claims', '#questions', '#contradictions', '#actors', '#sourcing', '#timeline'],
    ...['#search', '#verify', `#articles/${claim.article}`, `#claims/${claim.id}`],
    ...[`#actors/${claim.speaker[0]}`, `#questions/${claim.answers[0]?.question}`],
  ]
}

test('five articles and all that is known of them fit into 500 kB', () => {
  expect(statSync(FILE()).size).toBeLessThan(500_000)
})

test('it is kept out of search engines and its policy lets it ask nobody', () => {
  expect(html()).toContain('<meta name="robots" content="noindex">')
  const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html()) ?? []
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval' blob:; style-src(?: 'sha256-[^']+')+; /,
  )
  expect(policy).toContain("connect-src 'none'; form-action 'none'; base-uri 'none'")
  expect(policy).not.toContain("'self'")
  expect(html()).not.toMatch(/<(?:link|img|iframe|object|embed)\b|<script[^>]*\ssrc=/)
})

test('whatever a reader does in it, it asks nobody for anything and keeps nothing', async ({ page, context }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).protocol))
  const pocket = new PocketPage(page)
  await pocket.openFile(FILE())
  for (const place of places()) {
    await page.evaluate((hash) => location.assign(hash), place)
    await expect(pocket.heading.filter({ visible: true })).toHaveCount(1)
  }
  await pocket.verify()
  await pocket.goTo('Search')
  await new SearchPage(page).searchFor('Trump')
  // The document, and the engine's module out of it.
  expect(requests).toEqual(['file:', 'blob:'])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test.describe('Verify', () => {
  test('finds every quote and every text as it was recorded', async ({ page }) => {
    const pocket = new PocketPage(page)
    await pocket.openFile(FILE())
    await pocket.verify()
    const [quotes, texts] = [table('claims').length, table('articles').length]
    await expect(pocket.outcome).toHaveText(
      `Everything stands: ${quotes} of ${quotes} quotes verbatim, ${texts} of ${texts} article texts unchanged.`,
    )
    await expect(pocket.brokenClaims).toHaveCount(0)
    await expect(pocket.changedArticles).toHaveCount(0)
  })

  const wordsOf = ({ quote, attribution, context, whenBasis }: ClaimRecord) =>
    [quote, attribution, ...context, whenBasis].filter((words) => words !== null)
  /** The claims whose words cover a place, by the published positions. */
  const claimsAt = (article: string, offset: number): ClaimRecord[] =>
    table('claims').filter(
      (claim) => claim.article === article && wordsOf(claim).some(({ start, end }) => start <= offset && offset < end),
    )
  const quotedBy = (article: string, offset: number): number =>
    claimsAt(article, offset).filter(({ quote }) => quote.start <= offset && offset < quote.end).length

  const cases = [
    { name: 'in the words of one claim', fits: (article: string, at: number) => claimsAt(article, at).length === 1 },
    { name: 'in no words of any claim', fits: (article: string, at: number) => claimsAt(article, at).length === 0 },
    { name: 'in words that two quotes share', fits: (article: string, at: number) => quotedBy(article, at) > 1 },
    {
      name: 'in words around a quote, in none',
      fits: (article: string, at: number) => claimsAt(article, at).length > 0 && quotedBy(article, at) === 0,
    },
  ]
  for (const { name, fits } of cases) {
    test(`names exactly what a changed byte touches, ${name}`, async ({ page }) => {
      const found = table('articles').flatMap(({ id, text }) => {
        const offset = lettersIn(text).find((at) => fits(id, at))
        return offset === undefined ? [] : [{ article: id, offset }]
      })
      const { article, offset } = first(found)
      const altered = withAlteredLetter(html(), article, offset)
      const [before, after] = [Buffer.from(html()), Buffer.from(altered)]
      expect(after.length).toBe(before.length)
      expect(before.filter((byte, index) => byte !== after[index])).toHaveLength(1)
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'readout-pocket-')), 'readout.html')
      writeFileSync(file, altered)

      const pocket = new PocketPage(page)
      await pocket.openFile(file)
      await pocket.verify()
      await expect(pocket.outcome).toContainText('Something was changed')
      const hrefsOf = (links: typeof pocket.brokenClaims) =>
        links.evaluateAll((all) => all.map((link) => link.getAttribute('href')).sort())
      expect(await hrefsOf(pocket.brokenClaims)).toEqual(
        claimsAt(article, offset)
          .map(({ id }) => `#claims/${id}`)
          .sort(),
      )
      expect(await hrefsOf(pocket.changedArticles)).toEqual([`#articles/${article}`])

      for (const claim of claimsAt(article, offset).slice(0, 1)) {
        await pocket.brokenClaims.first().click()
        await expect(pocket.heading.filter({ visible: true })).toHaveText(claim.text)
        await expect(page.locator('.broken').filter({ visible: true }).first()).toContainText(
          'changed: The text of the article',
        )
      }
    })
  }
})

test('a reader follows a claim to its words and goes back to where they were', async ({ page }) => {
  const claim = first(table('claims'), ({ quote }) => !table('articles').some(({ title }) => title === quote.exact))
  const pocket = new PocketPage(page)
  const heading = pocket.heading.filter({ visible: true })
  await pocket.openFile(FILE())
  await pocket.goTo('Articles')
  await expect(heading).toBeFocused()
  const title = first(table('articles'), ({ id }) => id === claim.article).title
  await page.getByRole('main').getByRole('link', { name: title }).first().click()
  await expect(heading).toHaveText(title)
  expect((await page.title()).startsWith(`${title} · `)).toBe(true)

  const note = page.locator('.notes').getByRole('link', { name: claim.text, exact: true })
  await note.scrollIntoViewIfNeeded()
  const left = await page.evaluate(() => scrollY)
  await note.click()
  await expect(heading).toHaveText(claim.text)
  await expect(heading).toBeFocused()
  await expect(page.locator('.in-place mark').first()).toBeVisible()
  expect((await page.locator('.in-place mark').allTextContents()).join('')).toContain(
    claim.quote.exact.split('\n\n')[0],
  )

  await page.getByRole('link', { name: 'These words in their place in the article' }).click()
  const words = page.locator('mark.is-target').filter({ visible: true })
  expect((await words.allTextContents()).join('')).toBe(claim.quote.exact)
  await expect(words.first()).toBeInViewport()
  await page.goBack()
  await expect(heading).toHaveText(claim.text)
  await page.goBack()
  await expect(heading).toHaveText(title)
  expect(Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(2)
})

test('everything can be reached by keyboard, and the skip link leads past the navigation', async ({ page }) => {
  const pocket = new PocketPage(page)
  await pocket.openFile(FILE())
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).not.toHaveURL(/#main/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link', { name: 'Verify' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(pocket.heading.filter({ visible: true })).toHaveText('Verify')
})

test('a place that isn’t there says so', async ({ page }) => {
  const pocket = new PocketPage(page)
  await pocket.openFile(FILE(), '#claims/no-article/no-claim')
  await expect(pocket.heading.filter({ visible: true })).toHaveText('Not in this edition')
  await page.getByRole('link', { name: 'To the beginning' }).click()
  await expect(page).toHaveURL(/#index$/)
})

test('it finds what the search page finds, in the same order, and leads to places in itself', async ({
  page,
  root,
}) => {
  const search = new SearchPage(page)
  const titles = () => page.locator('search-panel ol h2').allTextContents()
  for (const query of ['Easter', 'ceasefire conditions', '"Saudi Arabia"', 'Зеленский', 'sourcing:anonymous June']) {
    await search.open(root, query)
    await expect(search.status).toHaveText(/\d+ results? /)
    const status = (await search.status.textContent()) ?? ''
    const shown = Math.min(20, Number(/(\d+) results? /.exec(status)?.[1]))
    await expect(search.results).toHaveCount(shown)
    const hosted = await titles()
    await new PocketPage(page).open(`file://${FILE()}?${new URLSearchParams({ q: query }).toString()}#search`)
    await expect(search.status).toHaveText(status)
    await expect(search.results).toHaveCount(shown)
    expect(await titles(), query).toEqual(hosted)
  }
  await search.links.first().click()
  await expect(page).toHaveURL(/readout\.html\?.*#(?:articles|claims|actors|questions|timeline)/)
  await page.goBack()
  await expect(search.results.first()).toBeVisible()
})

test('on the hosted site it is one link away and opens there too', async ({ page, root }) => {
  await page.goto(`${root}data/index.html`)
  await expect(page.getByRole('main')).toContainText(/one file of \d\.\d MB/)
  await page.getByRole('main').getByRole('link', { name: 'pocket edition' }).click()
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1)
  await new PocketPage(page).verify()
  await expect(new PocketPage(page).outcome).toContainText('Everything stands')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every article can be read whole, and the list leads to it', async ({ page }) => {
    await page.goto(`file://${FILE()}`)
    await expect(page.locator('#index noscript p')).toBeVisible()
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.getByRole('searchbox')).toBeHidden()
    for (const { id, title, text } of table('articles')) {
      await page.locator('.contents').getByRole('link', { name: title }).click()
      const article = page.locator(`[id="articles/${id}"]`)
      await expect(article.getByRole('heading', { level: 1 })).toBeInViewport()
      await expect(article).toContainText(text.split('\n\n').at(-1) ?? '')
    }
  })
})

test('no place is wider than a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const pocket = new PocketPage(page)
  await pocket.openFile(FILE())
  for (const place of places()) {
    await page.evaluate((hash) => location.assign(hash), place)
    await expect(pocket.heading.filter({ visible: true })).toHaveCount(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(360)
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })
    for (const [index, part] of PARTS.entries()) {
      test(`axe finds nothing wrong with ${part}`, async ({ page }) => {
        test.slow()
        const pocket = new PocketPage(page)
        await pocket.openFile(FILE(), places()[index])
        await expect(pocket.heading.filter({ visible: true })).toHaveCount(1)
        expect(await axeFindings(page)).toEqual([])
      })
    }
  })
}

test.describe('with hostile content', () => {
  /** Elements and attributes that the edition doesn't have by itself. */
  const intruders = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (element) =>
            /^(?:img|iframe|object|embed|base|b)$/.test(element.localName) ||
            [...element.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
        )
        .map((element) => element.outerHTML),
    )

  test('everything that it says stays text', async ({ page }) => {
    const pocket = new PocketPage(page)
    await pocket.openFile(path.join(sites().hostileFolder, 'readout.html'))
    const hostile = ['#articles/hostile', '#claims/hostile/title', '#claims/hostile/sign', '#claims/hostile/more']
    for (const place of [
      ...hostile,
      '#actors',
      '#actors/eve-holm',
      '#questions',
      '#timeline',
      '#sourcing',
      '#claims',
    ]) {
      await page.evaluate((hash) => location.assign(hash), place)
      await expect(pocket.heading.filter({ visible: true })).toHaveCount(1)
      expect(await intruders(page), place).toEqual([])
    }
    await page.evaluate(() => location.assign('#articles/hostile'))
    await expect(pocket.heading.filter({ visible: true })).toContainText('</script><script>alert("title")</script>')
    await pocket.verify()
    await expect(pocket.outcome).toHaveText(/^Everything stands: 4 of 4 quotes verbatim, 1 of 1/)
    await pocket.goTo('Search')
    await new SearchPage(page).searchFor('sign')
    expect(await intruders(page)).toEqual([])
  })
})
