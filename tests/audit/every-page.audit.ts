import { axeFindings } from '../e2e/axe.ts'
import { filesOf } from '../e2e/crawl.ts'
import { sites } from '../e2e/sites.ts'
import { expect, test } from '../e2e/test.ts'

const LOOKS = [
  { look: 'light colours', use: { colorScheme: 'light' } },
  { look: 'dark colours', use: { colorScheme: 'dark' } },
  { look: 'forced colours', use: { forcedColors: 'active' } },
] as const

for (const { look, use } of LOOKS) {
  for (const width of [360, 1280]) {
    test.describe(`in ${look}, ${width} px wide`, () => {
      test.use({ ...use, viewport: { width, height: 800 } })
      test('axe finds nothing wrong with any page', async ({ page, root }) => {
        const findings: string[] = []
        const pages = filesOf(sites().folder).filter((file) => file.endsWith('.html'))
        for (const url of pages) {
          await page.goto(root + url)
          findings.push(...(await axeFindings(page)))
        }
        console.log(`${pages.length} pages in ${look}, ${width} px wide: ${findings.length} findings`)
        expect(findings).toEqual([])
      })
    })
  }
}
