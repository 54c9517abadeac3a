import type { Page } from '@playwright/test'
import { layOutAll } from './add-style.ts'
import { KINDS_OF_PAGE } from './kinds-of-page.ts'
import { expect, test } from './test.ts'

const TABLE = 'questions/index.html'

/** Whether something is laid out, for each part that can wait for it. */
const laidOut = (page: Page): Promise<boolean[]> =>
  page
    .locator('.later')
    .evaluateAll((parts) =>
      parts.map((part) => part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? true),
    )

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 412, height: 823 } })

  test('the end of the table of questions is laid out when a reader comes near it', async ({ page, root }) => {
    await page.goto(root + TABLE)
    const first = await laidOut(page)
    expect(first.length).toBeGreaterThan(5)
    expect(first.filter((isLaidOut) => isLaidOut).length).toBeLessThan(first.length / 2)
    await page.locator('.later').last().scrollIntoViewIfNeeded()
    await expect.poll(async () => (await laidOut(page)).at(-1)).toBe(true)
  })

  test('a link to a part under the table leads there', async ({ page, root }) => {
    await page.goto(root + TABLE)
    const link = page.locator('.hint a[href^="#"]').last()
    const target = page.locator((await link.getAttribute('href')) ?? '')
    await link.click()
    await expect(target).toBeInViewport()
    await page.goto(root + TABLE + (await link.getAttribute('href')))
    await expect(target).toBeInViewport()
  })

  test('words are found in what is not laid out yet', async ({ page, root }) => {
    await page.goto(root + TABLE)
    const words = await page.locator('tbody tr q').last().textContent()
    expect(
      await page.evaluate((text) => (window as unknown as { find: (text: string) => boolean }).find(text), words ?? ''),
    ).toBe(true)
    await expect(page.locator('tbody tr q').last()).toBeInViewport()
  })

  test('on paper everything is laid out', async ({ page, root }) => {
    await page.goto(root + TABLE)
    await page.emulateMedia({ media: 'print' })
    expect(await laidOut(page)).not.toContain(false)
  })

  for (const { kind, url } of KINDS_OF_PAGE) {
    test(`nothing of ${kind} is taller than the room that is kept for it`, async ({ page, root }) => {
      await page.goto(root + url())
      const parts = page.locator('.later')
      const kept = await parts.evaluateAll((all) =>
        all.map((part) => parseFloat(getComputedStyle(part).containIntrinsicBlockSize.replace('auto ', ''))),
      )
      await layOutAll(page)
      const real = await parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().height))
      expect(kept.filter((size, index) => !(size >= (real[index] ?? Infinity)))).toEqual([])
    })
  }
})

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('everything is laid out at once', async ({ page, root }) => {
    await page.goto(root + TABLE)
    expect(await laidOut(page)).not.toContain(false)
  })
})
