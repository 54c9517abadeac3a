import { sites } from './sites.ts'
import { expect, test } from './test.ts'

// What assistive technology is told, kept in accessible-text/ and compared to the letter: with toMatchAriaSnapshot any number would
// pass for any other. The story is an invented one, so that no change to the real articles touches it.

test.use({ root: async ({}, use) => use(sites().bridgeRoot) })

/** Where one file holds for several widths, readers of all of them are told the same. */
const PAGES = [
  { name: 'the timeline', url: 'timeline.html', file: 'timeline.yml', widths: [360, 1280] },
  { name: 'the table of questions', url: 'questions/index.html', file: 'matrix-narrow.yml', widths: [360] },
  { name: 'the table of questions', url: 'questions/index.html', file: 'matrix-wide.yml', widths: [1280] },
  { name: 'a question', url: 'questions/when-will-it-open.html', file: 'question.yml', widths: [360, 1280] },
]

for (const { name, url, file, widths } of PAGES) {
  for (const width of widths) {
    test(`${name}, ${width} px wide, says to assistive technology what ${file} holds`, async ({ page, root }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(root + url)
      expect(`${await page.getByRole('main').ariaSnapshot()}\n`).toMatchSnapshot(file)
    })
  }
}

for (const width of [360, 1280]) {
  test(`the drawn timeline, ${width} px wide, is described in words`, async ({ page, root }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${root}timeline.html`)
    await expect(page.getByRole('group', { name: 'The timeline, drawn' })).toHaveAccessibleDescription(
      'At the left, when 4 articles were printed; at the right, 5 times that they give to 3 events; earlier days above later ones. ' +
        '5 lines join articles and the times they give. The lists below hold the same.',
    )
  })
}
