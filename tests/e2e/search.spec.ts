import { ArticlePage } from './pages/ArticlePage.ts'
import { SearchPage } from './pages/SearchPage.ts'
import { first, sites, table } from './sites.ts'
import { expect, test } from './test.ts'

/** The two longest words of a quote: enough to find its claim by. */
const tellingWords = (quote: string): string =>
  [...quote.matchAll(/[\p{L}]{4,}/gu)]
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .join(' ')

for (const [index, place] of ['at the root of its host', 'two folders down'].entries()) {
  test(`two words lead to the marked quote by keyboard alone, on a site ${place}`, async ({ page }) => {
    const root = sites().roots[index] ?? ''
    const titles = table('articles').map(({ title }) => title)
    const claim = first(table('claims').toReversed(), ({ quote }) => !titles.includes(quote.exact))
    const search = new SearchPage(page)
    await search.open(root)

    await search.pressUntilFocused('Tab', search.field)
    await page.keyboard.type(tellingWords(claim.quote.exact))
    await expect(search.status).toHaveText(/^\d+ results? for “/)
    const link = search.links.filter({ hasText: claim.text }).first()
    await search.pressUntilFocused('ArrowDown', link)
    await page.keyboard.press('Enter')

    await expect(page).toHaveURL(new RegExp(`^${root}articles/${claim.article}\\.html#claim-`))
    const article = new ArticlePage(page)
    expect(await article.wordsOf(claim)).toBe(claim.quote.exact)
    await expect(page.locator(':target')).toHaveCount(1)
    await expect(article.beginningOf(claim)).toBeInViewport()
  })
}

test('a result shows the quote with the words searched for, who says it, how, where and when', async ({
  page,
  root,
}) => {
  const claim = first(table('claims'), ({ sourcing }) => sourcing === 'on-record')
  const actors = new Map(table('actors').map(({ id, name }) => [id, name]))
  const search = new SearchPage(page)
  await search.open(root)
  const words = tellingWords(claim.quote.exact)
  await search.searchFor(words)

  const result = search.results.filter({ hasText: claim.text })
  await expect(result.getByRole('blockquote')).toHaveText(claim.quote.exact)
  const marked = (await result.getByRole('blockquote').locator('mark').allTextContents()).join(' ').toLowerCase()
  for (const word of words.split(' ')) expect(marked).toContain(word.toLowerCase())
  for (const shown of ['Claim', actors.get(claim.speaker[0] ?? ''), 'on record', actors.get(claim.outlet)]) {
    await expect(result).toContainText(shown ?? '')
  }
  await result.getByRole('link', { name: 'Permalink' }).click()
  await expect(page).toHaveURL(root + claim.url)
})

test('the words searched for stand in the address, and a result leads back to them', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'Putin')
  await expect(search.field).toHaveValue('Putin')
  await expect(search.status).toContainText('“Putin”')

  await search.searchFor('Trump')
  await expect(page).toHaveURL(`${root}search.html?q=Trump`)
  await search.links.first().click()
  await page.goBack()
  await expect(search.status).toContainText('“Trump”')

  await search.field.fill('')
  await expect(page).toHaveURL(`${root}search.html`)
  await expect(search.results).toHaveCount(0)
})

test('the search field of the start page leads to the results', async ({ page, root }) => {
  await page.goto(`${root}index.html`)
  await page.getByRole('searchbox').fill('Trump')
  await page.getByRole('searchbox').press('Enter')
  await expect(new SearchPage(page).status).toContainText('results for “Trump”')
})

test('many results come in portions, and the focus moves to the first of the next', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root)
  await search.searchFor('Trump')
  await expect(search.results).toHaveCount(20)
  await expect(search.status).toContainText('The first 20 are shown.')

  await search.more.press('Enter')
  await expect(search.links.nth(20)).toBeFocused()
  await expect(search.status).toContainText('The first 40 are shown.')
})

test('arrow keys go up and down the results and leave the field to the typist', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root)
  await search.searchFor('Trump')
  await search.field.press('ArrowDown')
  await expect(search.links.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(search.links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(search.field).toBeFocused()
  await page.keyboard.type(' Putin')
  await expect(search.field).toHaveValue('Trump Putin')
})

test('an empty result says so, shows which word is to blame, and offers ways on', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root)
  await search.searchFor('Trump zebrafish')
  await expect(search.status).toHaveText('No results for “Trump zebrafish”.')
  await expect(search.nothing).toContainText('zebrafish: 0 results')
  await expect(search.nothing.getByRole('link', { name: 'all articles' })).toBeVisible()
  await search.nothing.getByRole('link', { name: 'Trump' }).click()
  await expect(search.status).toContainText('results for “Trump”')
})

test('where nothing has all of three words, what has all but one is shown, and the page says so', async ({
  page,
  root,
}) => {
  const { quote, text } = first(table('claims'))
  const words = tellingWords(quote.exact)
  const search = new SearchPage(page)
  await search.open(root, `${words} zebrafish type:claim`)
  await expect(search.status).toHaveText(
    new RegExp(`^Nothing found has all of “${words} zebrafish”\\. .* with 1 filter ha(s|ve) all but “zebrafish”\\.`),
  )
  await expect(search.leftOut).toHaveText('Nothing found has all of these words. These have all but “zebrafish”.')
  await expect(search.results.filter({ hasText: text })).toHaveCount(1)
  await expect(search.nothing).toBeHidden()

  await search.searchFor(words)
  await expect(search.results.filter({ hasText: text })).toHaveCount(1)
  await expect(search.leftOut).toBeHidden()
})

test('words that look like markup are words', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, '<img src=x onerror=alert(1)>')
  await expect(search.status).toContainText('“<img src=x onerror=alert(1)>”')
  await expect(page.locator('search-panel img')).toHaveCount(0)
})

test.describe('without the network', () => {
  test.use({ tolerated: /Failed to (load|fetch)|ERR_(FAILED|INTERNET_DISCONNECTED)/ })

  for (const file of ['pagefind.js', 'pagefind-entry.json?*']) {
    test(`the panel says that ${file} is missing, and tries again`, async ({ page, root }) => {
      const search = new SearchPage(page)
      await page.route(`**/${file}`, (route) => route.abort())
      await search.open(root, 'Trump')
      await expect(search.status).toContainText('could not be loaded')
      await page.unroute(`**/${file}`)
      await search.field.press('Enter')
      await expect(search.status).toContainText('results for “Trump”')
    })
  }

  test('the panel does not say that there is nothing, and tries again', async ({ page, context, root }) => {
    const search = new SearchPage(page)
    await search.open(root)
    await search.field.focus()
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await search.field.fill('Trump')
    await expect(search.status).toContainText('could not be loaded')
    await context.setOffline(false)
    await search.field.press('Enter')
    await expect(search.status).toContainText('results for “Trump”')
  })

  test('further results that could not be loaded come when they are asked for again', async ({
    page,
    context,
    root,
  }) => {
    const search = new SearchPage(page)
    await search.open(root)
    await search.searchFor('Trump')
    await expect(search.results).toHaveCount(20)
    await context.setOffline(true)
    await search.more.click()
    await expect(search.status).toContainText('The further results could not be loaded.')
    await context.setOffline(false)
    await search.more.click()
    await expect(search.results).toHaveCount(40)
    await expect(search.status).toContainText('The first 40 are shown.')
  })
})

test('a search without any word says so once it is asked for', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root)
  await search.field.fill('🙂 – *')
  await expect(search.status).toHaveText('')
  await search.field.press('Enter')
  await expect(search.status).toHaveText('This has no word to search for, and no filter.')
})

test('nothing of the engine is loaded before the field is used', async ({ page, root }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const search = new SearchPage(page)
  await search.open(root)
  await page.waitForLoadState('networkidle')
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([])
  await search.field.focus()
  await expect.poll(() => requests.some((url) => url.endsWith('pagefind.js'))).toBe(true)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says why it can’t search and leads everywhere', async ({ page, root }) => {
    await new SearchPage(page).open(root)
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.locator('noscript p')).toBeVisible()
    await page.locator('noscript').getByRole('link', { name: 'actors' }).click()
    await expect(page).toHaveURL(`${root}actors/index.html`)
  })
})
