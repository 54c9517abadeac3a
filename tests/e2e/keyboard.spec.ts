import { SearchPage } from './pages/SearchPage.ts'
import { first, table } from './sites.ts'
import { expect, test } from './test.ts'

test('j and k go from claim to claim of an article, in the order of its text', async ({ page, root }) => {
  await page.goto(root + first(table('articles')).url)
  const order = await page.locator('main mark[id^="claim-"]').evaluateAll((marks) => marks.map(({ id }) => id))
  expect(order.length).toBeGreaterThan(5)
  const focused = () => page.evaluate(() => document.activeElement?.id)
  const entries = await page.evaluate(() => history.length)
  for (const [keys, index] of [
    ['j', 0],
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(keys)
    expect(await focused()).toBe(order[index])
    await expect(page.locator(':focus')).toBeInViewport()
    await expect(page).toHaveURL(new RegExp(`#${order[index] ?? ''}$`))
  }
  expect(await page.evaluate(() => history.length)).toBe(entries)
  // The last and the first hold.
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  expect(await focused()).toBe(order[0])
})

test('j and k go through the claims of a list, and Enter opens one', async ({ page, root }) => {
  const speaker = first(table('actors'), ({ kind }) => kind === 'person')
  await page.goto(root + speaker.url)
  await page.keyboard.press('j')
  const name = (await page.locator(':focus').textContent())?.trim()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '')
})

test('j and k go through the claims among the results of a search', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'type:claim Trump')
  await expect(search.results).toHaveCount(20)
  for (const index of [0, 1]) {
    await page.keyboard.press('j')
    await expect(search.links.nth(index)).toBeFocused()
  }
  await page.keyboard.press('k')
  await expect(search.links.first()).toBeFocused()
})

test('/ leads to the search field, ready for typing, from any page', async ({ page, root }) => {
  await page.goto(root + first(table('claims')).url)
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/search\.html/)
  await expect(page.locator('main input[name="q"]')).toBeFocused()
  await page.keyboard.type('j/k?')
  await expect(page.locator('main input[name="q"]')).toHaveValue('j/k?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('? lists the keys; switched off, they stay off on the next page, and can be switched on again', async ({
  page,
  root,
}) => {
  const article = root + first(table('articles')).url
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.goto(article)
  await page.keyboard.press('?')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('j')
  expect(await page.evaluate(() => location.hash)).toBe('')

  await page.goto(`${root}about.html`)
  await page.keyboard.press('?')
  await expect(dialog).toHaveCount(0)
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await dialog.getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused()
  await page.keyboard.press('?')
  await expect(dialog).toBeVisible()
})

test('keys together with Ctrl or Alt are the browser’s', async ({ page, root }) => {
  await page.goto(root + first(table('articles')).url)
  await page.keyboard.press('Alt+j')
  await page.keyboard.press('Control+/')
  expect(new URL(page.url()).hash).toBe('')
  expect(new URL(page.url()).pathname).not.toContain('search')
})

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a claim’s quote and source are copied in each form, to the letter', async ({ page, root }) => {
    const claim = first(table('claims'))
    await page.goto(root + claim.url)
    for (const form of await page.locator('#cite ~ details').all()) {
      if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
      await form.getByRole('button').click()
      await expect(form.getByRole('status')).toHaveText('Copied.')
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe(await form.locator('pre').textContent())
      expect(copied).toContain(claim.id.replace('/', copied.startsWith('[') || copied.startsWith('@') ? '-' : '/'))
    }
  })
})

test('where the clipboard is refused the text is selected, and the page says so', async ({ page, root }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
  await page.goto(root + first(table('claims')).url)
  const form = page.locator('#cite ~ details').first()
  await form.getByRole('button').click()
  await expect(form.getByRole('status')).toContainText('The text is selected')
  expect(await page.evaluate(() => String(getSelection()))).toBe((await form.locator('pre').textContent())?.trim())
})
