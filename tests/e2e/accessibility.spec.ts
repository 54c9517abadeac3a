import { AxeBuilder } from '@axe-core/playwright'
import { SearchPage } from './pages/SearchPage.ts'
import { first, table } from './sites.ts'
import { expect, test } from './test.ts'

test.use({ tolerated: /404/ })

/** One page of each kind. */
const pages: { kind: string; url: () => string }[] = [
  { kind: 'the start page', url: () => 'index.html' },
  { kind: 'the list of articles', url: () => 'articles/index.html' },
  { kind: 'an article', url: () => first(table('articles')).url },
  { kind: 'a claim', url: () => first(table('claims')).url },
  { kind: 'the table of questions', url: () => 'questions/index.html' },
  {
    kind: 'a question',
    url: () => `questions/${first(first(table('claims'), ({ answers }) => answers.length > 0).answers).question}.html`,
  },
  { kind: 'the contradictions', url: () => 'contradictions.html' },
  { kind: 'the list of actors', url: () => 'actors/index.html' },
  { kind: 'a person', url: () => first(table('actors'), ({ kind }) => kind === 'person').url },
  { kind: 'an anonymous source', url: () => first(table('actors'), ({ kind }) => kind === 'anonymous').url },
  { kind: 'the register of sources', url: () => 'sourcing.html' },
  { kind: 'the timeline', url: () => 'timeline.html' },
  { kind: 'the search page', url: () => 'search.html' },
  { kind: 'the method', url: () => 'about.html' },
  { kind: 'the data', url: () => 'data/index.html' },
  { kind: 'a page that does not exist', url: () => 'x/y/z.html' },
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })
    for (const { kind, url } of pages) {
      test(`axe finds nothing wrong with ${kind}`, async ({ page, root }) => {
        await page.goto(root + url())
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      })
    }
  })
}

test('axe finds nothing wrong with results, and with none', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'Trump')
  await expect(search.more).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await search.searchFor('Trump zebrafish')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test.describe('without scripts', () => {
  for (const { kind, url } of pages) {
    test(`axe finds nothing wrong with ${kind}`, async ({ page, root }) => {
      // axe is a script itself: the page is loaded without scripts, and only then they are allowed.
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setScriptExecutionDisabled', { value: true })
      await page.goto(root + url())
      await session.send('Emulation.setScriptExecutionDisabled', { value: false })
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  }
})
