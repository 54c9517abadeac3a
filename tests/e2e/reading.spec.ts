import { ArticlePage } from './pages/ArticlePage.ts'
import { first, sites, table } from './sites.ts'
import { expect, test } from './test.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    for (const [index, place] of ['at the root of its host', 'two folders down'].entries()) {
      test(`a reader follows a claim to its permalink and back, on a site ${place}`, async ({ page }) => {
        const root = sites().roots[index] ?? ''
        const article = first(table('articles'))
        const claim = first(table('claims'), (one) => one.article === article.id && one.quote.exact !== article.title)

        await page.goto(`${root}index.html`)
        await page.getByRole('main').getByRole('link', { name: article.title }).first().click()
        await expect(page).toHaveURL(root + article.url)

        const articlePage = new ArticlePage(page)
        expect(await articlePage.wordsOf(claim)).toBe(claim.quote.exact)
        await articlePage.markerOf(claim).click()
        await expect(page).toHaveURL(root + claim.url)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(claim.text)
        await expect(page.locator('mark.quote').first()).toBeVisible()

        await page.getByRole('link', { name: 'These words in their place in the article' }).click()
        await expect(page).toHaveURL(new RegExp(`^${root}${article.url}#`))
        await expect(articlePage.beginningOf(claim)).toBeInViewport()
        await expect(page.locator(':target')).toHaveCount(1)
      })
    }

    test('a reader opens an actor from an article and sees what it said', async ({ page, root }) => {
      const claim = first(table('claims'), (one) => one.sourcing === 'on-record')
      const speaker = first(table('actors'), (one) => one.id === claim.speaker[0])

      await page.goto(root + first(table('articles'), (one) => one.id === claim.article).url)
      await page.getByRole('main').getByRole('link', { name: speaker.name }).first().click()
      await expect(page).toHaveURL(root + speaker.url)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(speaker.name)
      await expect(page.getByRole('link', { name: claim.text }).first()).toBeVisible()
    })

    test('a reader walks the timeline from event to event and into a claim', async ({ page, root }) => {
      const dated = first(table('claims'), (one) => one.event !== null && one.when !== null)

      await page.goto(`${root}index.html`)
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Timeline' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline')
      const event = page.locator(`[id="event-${dated.event}"]`)
      await event.getByRole('link', { name: dated.text }).first().click()
      await expect(page).toHaveURL(root + dated.url)

      await page.getByRole('main').locator(`a[href$="timeline.html#event-${dated.event}"]`).first().click()
      await expect(event).toBeInViewport()
    })

    test('a reader finds on every page what there is and how the site works', async ({ page, root }) => {
      for (const name of ['Story', 'Articles', 'Actors', 'Timeline', 'Search', 'About']) {
        await page.goto(root + first(table('claims')).url)
        await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      }
    })
  })
}
