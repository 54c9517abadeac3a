import { first, table } from './sites.ts'
import { expect, test } from './test.ts'

const dated = () => first(table('claims'), ({ event, when }) => event !== null && when !== null)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a reader filters the timeline with the keyboard, in picture and lists, and shows all again', async ({
      page,
      root,
    }) => {
      const claim = dated()
      const outlet = first(table('actors'), ({ id }) => id === claim.outlet)
      const others = table('articles').filter((article) => article.outlet !== outlet.id)
      await page.goto(`${root}timeline.html`)
      const drawing = page.getByRole('group', { name: 'The timeline, drawn' })
      const lines = drawing.locator('.link:visible')
      const articles = page.getByRole('region', { name: 'When the articles were printed' }).getByRole('listitem')
      const all = { lines: await lines.count(), articles: await articles.count() }

      const filter = page.getByLabel('Outlet that prints it')
      await filter.focus()
      const choices = await filter.getByRole('option').allInnerTexts()
      for (let presses = choices.indexOf(outlet.name); presses > 0; presses -= 1) await page.keyboard.press('ArrowDown')
      await expect(articles).toHaveCount(all.articles - others.length)
      expect(await lines.count()).toBeGreaterThan(0)
      expect(await lines.count()).toBeLessThan(all.lines)
      await expect(page.getByRole('link', { name: claim.text }).first()).toBeVisible()
      for (const other of others) await expect(articles.getByRole('link', { name: other.title })).toBeHidden()

      await page.getByRole('button', { name: 'Show all' }).press('Enter')
      await expect(articles).toHaveCount(all.articles)
      await expect(lines).toHaveCount(all.lines)
    })
  })
}

test('a choice of actor leaves only events that concern it', async ({ page, root }) => {
  const claim = dated()
  const speaker = first(table('actors'), ({ id }) => id === claim.speaker[0])
  const concerned = table('claims').filter(({ speaker: speakers, about, relayedBy }) =>
    [...speakers, ...about, ...relayedBy].includes(speaker.id),
  )
  await page.goto(`${root}timeline.html`)
  await page.getByLabel('Who is concerned').selectOption({ label: speaker.name })
  const shown = await page.locator('li.event:visible').evaluateAll((events) => events.map(({ id }) => id))
  expect(new Set(shown)).toEqual(new Set(concerned.flatMap(({ event }) => (event === null ? [] : [`event-${event}`]))))
})

for (const width of [360, 671, 672, 927, 928, 1280]) {
  test(`the picture is shown once and fits a screen of ${width} pixels`, async ({ page, root }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${root}timeline.html`)
    await expect(page.getByRole('group', { name: 'The timeline, drawn' }).filter({ visible: true })).toHaveCount(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const cut = await page.locator('svg[role="group"]:visible').evaluate((drawing) => {
      const { left, right } = drawing.getBoundingClientRect()
      return [...drawing.querySelectorAll('text')]
        .filter((text) => {
          // The tail of a "J" reaches a pixel out of its place.
          const box = text.getBoundingClientRect()
          return box.left < left - 1.5 || box.right > right + 1.5
        })
        .map(({ textContent }) => textContent)
    })
    expect(cut).toEqual([])
  })
}
