import type { Page } from '@playwright/test'
import { addStyle, layOutAll } from './add-style.ts'
import { KINDS_OF_PAGE } from './kinds-of-page.ts'
import { first, table } from './sites.ts'
import { expect, test } from './test.ts'

/** How many stops of the Tab key are tried on a page. */
const STOPS = 60

/** Elements that are wider than what is shown, and aren't meant to be scrolled by themselves. */
const whatSticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const scrolls = (element: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
      .filter((element) => {
        for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
          if (scrolls(parent)) return false
        }
        return true
      })
      .map(
        (element) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`,
      )
  })

for (const { kind, url } of KINDS_OF_PAGE) {
  test.describe(kind, () => {
    test.describe('320 px wide', () => {
      test.use({ viewport: { width: 320, height: 640 } })

      test('fits without scrolling sideways, with wide spacing too', async ({ page, root }) => {
        await page.goto(root + url())
        await layOutAll(page)
        expect(await whatSticksOut(page)).toEqual([])
        // https://www.w3.org/TR/WCAG22/#text-spacing
        await addStyle(
          page,
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        )
        expect(await whatSticksOut(page)).toEqual([])
      })
    })

    test('with text twice as large nothing sticks out or is cut off', async ({ page, root }) => {
      await page.goto(root + url())
      await layOutAll(page)
      await addStyle(page, 'html { font-size: 200% !important }')
      expect(await whatSticksOut(page)).toEqual([])
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *')]
          .filter((element) => element.checkVisibility() && getComputedStyle(element).overflow === 'hidden')
          .filter((element) => element.clientWidth > 1 && element.scrollHeight > element.clientHeight + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      )
      expect(cut).toEqual([])
    })

    for (const width of [360, 1280]) {
      test.describe(`${width} px wide`, () => {
        test.use({ viewport: { width, height: 700 } })

        test('what has the focus is in sight, and its ring is drawn', async ({ page, root }) => {
          await page.goto(root + url())
          const hidden: string[] = []
          for (let stop = 0; stop < STOPS; stop += 1) {
            await page.keyboard.press('Tab')
            const found = await page.evaluate(() => {
              const element = document.activeElement
              if (element === null || element === document.body) return 'end'
              const name = `${element.localName} “${element.textContent.trim().slice(0, 40)}”`
              const isSeen = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
                const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
                return element.contains(at)
              })
              const { outlineStyle, outlineWidth } = getComputedStyle(element)
              const hasRing = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
              return isSeen && hasRing ? undefined : `${name}: ${isSeen ? 'no ring' : 'not in sight'}`
            })
            if (found === 'end') break
            if (found !== undefined) hidden.push(found)
          }
          expect(hidden).toEqual([])
        })
      })
    }

    test('words in other alphabets say their language', async ({ page, root }) => {
      await page.goto(root + url())
      const silent = await page.evaluate(() => {
        const found: string[] = []
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          const element = text.parentElement
          if (element === null || element.closest('script, style') !== null) continue
          const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
          if (/\p{Script=Cyrillic}{2}/u.test(text.textContent ?? '') && !/^(ru|uk|be|bg|sr|kk|uz)/.test(language)) {
            found.push((text.textContent ?? '').trim().slice(0, 60))
          }
        }
        return found
      })
      expect(silent).toEqual([])
    })
  })
}

test('how a claim is sourced shows in the form of its line, not only in its colour', async ({ page, root }) => {
  const formsBySourcing = new Map<string, Set<string>>()
  for (const article of table('articles')) {
    await page.goto(root + article.url)
    const found = await page.locator('mark[data-sourcing]').evaluateAll((marks) =>
      marks.map((mark) => {
        const { textDecorationStyle, textDecorationLine, borderBlockEndStyle, textDecorationThickness } =
          getComputedStyle(mark)
        const form = [textDecorationLine, textDecorationStyle, textDecorationThickness, borderBlockEndStyle].join(' ')
        return [mark.dataset['sourcing'] ?? '', form] as const
      }),
    )
    for (const [sourcing, form] of found) {
      if (!formsBySourcing.has(sourcing)) formsBySourcing.set(sourcing, new Set())
      formsBySourcing.get(sourcing)?.add(form)
    }
  }
  const forms = [...formsBySourcing.values()].map((set) => [...set].sort().join(' | '))
  expect(forms.length).toBeGreaterThan(1)
  expect(new Set(forms).size).toBe(forms.length)
})

for (const { name, url, container } of [
  { name: 'the table of questions', url: 'questions/index.html', container: 'table[data-one-tab-stop]' },
  { name: 'the timeline', url: 'timeline.html', container: 'svg[data-one-tab-stop]:visible' },
]) {
  test(`${name} is one stop of the Tab key, and arrow keys lead through it`, async ({ page, root }) => {
    await page.goto(root + url)
    const links = page.locator(`${container} a`)
    expect(await links.count()).toBeGreaterThan(3)
    await links.first().focus()
    const place = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON() as DOMRect)
    const start = await place()
    await page.keyboard.press('ArrowDown')
    expect((await place()).y).toBeGreaterThan(start.y)
    await page.keyboard.press('End')
    await expect(links.last()).toBeFocused()
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate((selector) => document.activeElement?.closest(selector) === null, '[data-one-tab-stop]'),
    ).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await expect(links.last()).toBeFocused()
    await page.keyboard.press('Home')
    await expect(links.first()).toBeFocused()
    const href = await links.first().evaluate((link) => (link as HTMLAnchorElement).getAttribute('href'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new URL(href ?? '', root + url).href)
  })
}

test('results and their number are told without moving the focus', async ({ page, root }) => {
  await page.goto(`${root}search.html`)
  const field = page.locator('main input[name="q"]')
  await field.fill(first(table('actors'), ({ kind }) => kind === 'person').name)
  await expect(page.getByRole('status').filter({ hasText: /result/ })).toBeVisible()
  await expect(field).toBeFocused()
})
