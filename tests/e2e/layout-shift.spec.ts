import { KINDS_OF_PAGE } from './kinds-of-page.ts'
import { expect, test } from './test.ts'

/** A letter of another alphabet, which comes with a font of its own, may move the rest of its line by a hair. */
const HAIR = 0.001

type Recording = typeof globalThis & { shifts: { value: number }[] }

for (const viewport of [
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
]) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport })

    for (const { kind, url } of KINDS_OF_PAGE) {
      test(`nothing moves while ${kind} is loaded`, async ({ page, root }) => {
        await page.addInitScript(() => {
          const recording = globalThis as Recording
          recording.shifts = []
          new PerformanceObserver((list) => {
            recording.shifts.push(...list.getEntries().map((entry) => entry.toJSON() as { value: number }))
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(root + url(), { waitUntil: 'networkidle' })
        // What is drawn in this frame is told after the next one.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
        const shifts = await page.evaluate(() => (globalThis as Recording).shifts)
        const sum = shifts.reduce((total, { value }) => total + value, 0)
        expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(HAIR)
      })
    }
  })
}
