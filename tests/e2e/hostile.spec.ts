import { SearchPage } from './pages/SearchPage.ts'
import { sites } from './sites.ts'
import { expect, test } from './test.ts'

// The invented corpus of tests/build/fixtures/hostile tries to break out of every place that shows content: titles, quotes,
// names, notes, removed text. Scripts in it call alert(), which fails any test (`watch` in test.ts).

const PAGES = [
  ...['index.html', 'articles/index.html', 'articles/hostile.html', 'claims/hostile/title.html'],
  ...['claims/hostile/sign.html', 'claims/hostile/formula.html', 'claims/hostile/more.html', 'actors/index.html'],
  ...['actors/board.html', 'actors/eve-holm.html', 'actors/paper.html', 'actors/passers-by.html', 'timeline.html'],
  ...['search.html', 'about.html', 'data/index.html', '404.html'],
]

test.use({
  root: async ({}, use) => use(sites().hostileRoot),
  tolerated: /404/,
})

for (const url of PAGES) {
  test(`nothing that the content says becomes markup on ${url}`, async ({ page, root }) => {
    await page.goto(root + url)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(intruders)).toEqual([])
  })
}

/** Elements and attributes that no page of ours has. */
function intruders(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:img|iframe|object|embed|base)$/.test(element.localName) ? [element.outerHTML] : []),
    ...(element.matches('script:not([type="application/ld+json"])') && element.textContent.includes('alert(')
      ? [element.outerHTML]
      : []),
    ...[...element.attributes]
      .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
      .map(() => element.outerHTML),
  ])
}

test('what a page says to machines gives the title back to the letter', async ({ page, root }) => {
  await page.goto(`${root}articles/hostile.html`)
  const json = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(json ?? '')).toMatchObject({
    '@graph': [{}, { headline: '</script><script>alert("title")</script>"><img src=x onerror=alert(1)>' }],
  })
})

test('the title of an article is shown to the letter', async ({ page, root }) => {
  await page.goto(`${root}articles/hostile.html`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('</script><script>alert("title")</script>')
})

test('search results show the words and run nothing', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root)
  await search.searchFor('sign')
  await expect(search.results.first()).toBeVisible()
  await expect(search.results.filter({ hasText: 'The sign says "><img src=x onerror=alert(25)>.' })).toHaveCount(1)
  await search.searchFor('HYPERLINK')
  await expect(search.results.first()).toContainText('</script><script>alert("title")</script>')
  expect(await page.evaluate(intruders)).toEqual([])
})

for (const typed of [
  '"><img src=x onerror=alert(25)>',
  '</script><script>alert("title")</script>',
  '<svg onload=alert(6)>',
  '<b>Ева</b> javascript:alert(1)',
]) {
  test(`words that are typed stay words: ${typed}`, async ({ page, root }) => {
    const search = new SearchPage(page)
    await search.open(root, typed)
    await expect(search.field).toHaveValue(typed)
    await expect(search.status).not.toBeEmpty()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(intruders)).toEqual([])
  })
}

test('a claim’s words can be followed into the article and are the quote', async ({ page, root }) => {
  await page.goto(`${root}claims/hostile/sign.html`)
  await page.getByRole('link', { name: 'These words in their place in the article' }).click()
  await expect(page.locator(':target')).toHaveText('"><img src=x onerror=alert(4)>')
})
