import { axeFindings } from '../e2e/axe.ts'
import { pagesOfPart, PARTS_OF_SITE } from '../e2e/every-page.ts'
import { expect, test } from '../e2e/test.ts'

// One of the pages is 404.html, which looks for the site's root until it finds it.
test.use({ tolerated: /404/ })

const COLOURS = [
  { colours: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { colours: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { colours: 'forced', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const
const LOOKS = [360, 1280].flatMap((width) => COLOURS.map((look) => ({ ...look, width })))

// A page is loaded once and changes its look: nothing of ours asks for width or colours at loading only.
for (const part of PARTS_OF_SITE) {
  test(`axe finds nothing wrong with any page in ${LOOKS.length} looks, part ${part}`, async ({ page, root }) => {
    const findings: string[] = []
    const pages = pagesOfPart(part)
    for (const url of pages) {
      await page.goto(root + url)
      for (const { colours, media, width } of LOOKS) {
        await page.emulateMedia(media)
        await page.setViewportSize({ width, height: 800 })
        findings.push(...(await axeFindings(page)).map((finding) => `${colours} colours, ${width} px: ${finding}`))
      }
    }
    console.log(`${pages.length} pages, ${LOOKS.length} looks each: ${findings.length} findings`)
    expect(findings).toEqual([])
  })
}
