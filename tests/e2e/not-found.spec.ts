import { sites } from './sites.ts'
import { expect, test } from './test.ts'

test.use({ tolerated: /404/ })

for (const [index, place] of ['at the root of its host', 'two folders down'].entries()) {
  for (const depth of ['x.html', 'x/y/z', 'articles/x.html']) {
    test(`the page for ${depth} that does not exist looks right and leads home, on a site ${place}`, async ({
      page,
    }) => {
      const root = sites().roots[index] ?? ''
      const response = await page.goto(root + depth)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const main = page.getByRole('main')
      expect(await main.evaluate((element) => getComputedStyle(element).maxInlineSize)).not.toBe('none')
      const home = main.getByRole('link', { name: 'Story' })
      await expect.poll(() => home.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(`${root}index.html`)
      await home.click()
      await expect(page).toHaveURL(`${root}index.html`)
    })
  }
}

test('the page needs no other file', async ({ page, root }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
  await page.goto(`${root}x/y/z`)
  await page.waitForLoadState('networkidle')
  // It asks upward for the root of the site, and the browser for the icon of the host.
  expect(requests.filter((request) => request.startsWith('GET') && !request.endsWith('/favicon.ico'))).toEqual([
    `GET ${root}x/y/z`,
  ])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page looks right and says what to do', async ({ page, root }) => {
    await page.goto(`${root}x/y/z`)
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-weight', '400')
  })
})
