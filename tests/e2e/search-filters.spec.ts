import { AxeBuilder } from '@axe-core/playwright'
import type { ClaimRecord } from '../../src/structured-data/claim-record.ts'
import { SearchPage } from './pages/SearchPage.ts'
import { first, sites, table } from './sites.ts'
import { expect, test } from './test.ts'

const claimsWith = (fits: (claim: ClaimRecord) => boolean): string[] =>
  table('claims')
    .filter(fits)
    .map(({ id }) => id)
    .sort()

/** An actor who says several things, but not everything. */
const speaker = () => first(table('actors'), ({ id }) => claimsWith((claim) => claim.speaker.includes(id)).length > 2)

test('filters work before anything is typed, by keyboard alone', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root)
  const sourcing = search.facet('sourcing')
  await search.pressUntilFocused('Tab', sourcing.locator('summary'))
  await page.keyboard.press('Enter')
  const anonymous = sourcing.getByRole('checkbox', { name: /^anonymous/ })
  await search.pressUntilFocused('Tab', anonymous)
  await page.keyboard.press('Space')

  const claims = claimsWith((claim) => claim.sourcing === 'anonymous')
  await expect(search.status).toContainText(`${claims.length} results with 1 filter`)
  await expect(search.field).toHaveValue('sourcing:anonymous')
  await expect(page).toHaveURL(`${root}search.html?q=sourcing%3Aanonymous`)
  // The list has been filled again and the focus has stayed.
  await expect(anonymous).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(search.field).toHaveValue('-sourcing:anonymous')
  await expect(sourcing.getByRole('button', { name: 'Not: anonymous' })).toBeFocused()
})

test('values of one facet add up, facets narrow each other, and the exports agree', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root)
  const kinds = await search.openFacet('kind')
  await kinds.getByRole('checkbox', { name: /^plan/ }).check()
  await kinds.getByRole('checkbox', { name: /^demand/ }).check()
  await (await search.openFacet('sourcing')).getByRole('button', { name: 'Not: anonymous' }).press('Enter')

  await expect(search.status).toContainText('with 3 filters')
  const ids = (await search.downloadIds()).sort()
  expect(ids).toEqual(claimsWith(({ kind, sourcing }) => ['plan', 'demand'].includes(kind) && sourcing !== 'anonymous'))
})

test('the count beside a value is what choosing it alone in its facet gives', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'Trump kind:plan')
  const outlets = await search.openFacet('outlet')
  const boxes = outlets.getByRole('checkbox')
  for (const index of [0, 1]) {
    await expect(boxes.nth(index)).toHaveAccessibleName(/\d results$/)
    const row = await outlets.getByRole('listitem').nth(index).textContent()
    const count = Number(/(\d+) results/.exec(row ?? '')?.[1])
    await boxes.nth(index).check()
    await expect(search.status).toContainText(count === 0 ? 'No results' : new RegExp(`^${count} results?`))
    await boxes.nth(index).uncheck()
    await expect(search.status).toContainText('with 1 filter')
  }
})

test('a month finds what may have been published in it, and no unknown dates', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'type:claim date:2025-03')
  await expect(search.status).toContainText('results with 2 filters')
  const march = claimsWith(({ published }) => /2025-03/.test(published))
  expect((await search.downloadIds()).sort()).toEqual(march)
})

test('a long list can be searched, and is folded until it is asked for', async ({ page, root }) => {
  const { id, name } = speaker()
  const search = new SearchPage(page)
  await search.open(root)
  const group = await search.openFacet('said-by')
  await expect(group.getByRole('checkbox')).toHaveCount(8)
  await group.getByRole('button', { name: /^Show all \d+$/ }).click()
  expect(await group.getByRole('checkbox').count()).toBeGreaterThan(20)
  await group.getByRole('textbox').fill(name.slice(0, 6))
  await group.getByRole('checkbox', { name }).check()
  await expect(search.field).toHaveValue(`said-by:${id}`)
  await expect(search.status).toContainText(`${claimsWith((claim) => claim.speaker.includes(id)).length} results`)
})

test('a name in quotation marks means the same as an id, and its box is ticked', async ({ page, root }) => {
  const { id, name } = speaker()
  const search = new SearchPage(page)
  await search.open(root, `said-by:"${name.toUpperCase()}"`)
  await expect(search.status).toContainText(`${claimsWith((claim) => claim.speaker.includes(id)).length} results`)
  const group = await search.openFacet('said-by')
  await expect(group.getByRole('checkbox', { name })).toBeChecked()
  await group.getByRole('checkbox', { name }).uncheck()
  await expect(search.field).toHaveValue('')
})

test('filters in use can be read and taken away one by one, and the focus stays with them', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'Trump kind:plan -sourcing:anonymous type:claim')
  await expect(search.activeFilters).toHaveText([
    /Kind of claim: plan/,
    /Sourcing: not anonymous/,
    /What it is: claim/,
    /All filters/,
  ])
  await search.activeFilters.nth(1).press('Enter')
  await expect(search.field).toHaveValue('Trump kind:plan type:claim')
  await expect(search.activeFilters.nth(0)).toBeFocused()
  await search.activeFilters.last().press('Enter')
  await expect(search.field).toHaveValue('Trump')
  await expect(search.activeFilters).toHaveCount(0)
  await expect(search.field).toBeFocused()
})

test('Back takes a choice back, reload and a link keep it, and typing is one step', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root)
  await search.field.pressSequentially('Trump')
  await search.field.press('Enter')
  await expect(search.status).toContainText('results for “Trump”')
  await (await search.openFacet('kind')).getByRole('checkbox', { name: /^plan/ }).check()
  await expect(page).toHaveURL(`${root}search.html?q=Trump+kind%3Aplan`)
  const status = await search.status.textContent()

  await page.reload()
  await expect(search.status).toHaveText(status ?? '')
  await page.goBack()
  await expect(search.field).toHaveValue('Trump')
  await expect(search.status).toContainText('results for “Trump”.')
  await page.goBack()
  await expect(search.field).toHaveValue('')
  await expect(search.results).toHaveCount(0)
  await page.goForward()
  await page.goForward()
  await expect(search.status).toHaveText(status ?? '')

  await search.field.fill('Putin')
  await search.field.press('Enter')
  await expect(search.status).toContainText('results for “Putin”')
  await page.goBack()
  await expect(search.field).toHaveValue('Trump kind:plan')
})

test('results come by date when asked, and those without one come last', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'Trump type:article,actor')
  await expect(search.status).toContainText('with 2 filters')
  await page.getByLabel('Order').selectOption('newest first')
  await expect(search.field).toHaveValue('Trump type:article,actor sort:new')
  await expect(search.status).toContainText('no known date of publication')
  const published = (JSON.parse(await search.download('JSON')) as { published: string | null }[]).map(
    (one) => one.published ?? '',
  )
  const years = published.map((date) => /\d{4}-\d{2}/.exec(date)?.[0] ?? '')
  expect(years).toEqual(years.toSorted().reverse())
  expect(new Set(years).size).toBeGreaterThan(2)
})

test('what can’t be understood is told with its place and what to write, and nothing is searched', async ({
  page,
  root,
}) => {
  const { id, name } = first(table('actors'), (actor) => actor.kind === 'person' && / /.test(actor.name))
  const search = new SearchPage(page)
  await search.open(root, `peace said-by:"${name}x" kynd:plan`)
  await expect(search.status).toHaveText('2 parts of this search can’t be understood; nothing was searched.')
  await expect(search.results).toHaveCount(0)
  await expect(search.problems.nth(0)).toContainText(`At character 15: There is no actor “${name}x” here.`)
  await expect(search.problems.nth(0).locator('mark')).toHaveText(`"${name}x"`)
  await expect(search.problems.nth(1)).toContainText('“kynd:” is none of the filters')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await search.problems.nth(0).getByRole('button').press('Enter')
  await expect(search.field).toHaveValue(`peace said-by:${id} kynd:plan`)
  await search.problems.nth(0).getByRole('button', { name: 'Write kind:plan instead' }).press('Enter')
  await expect(search.field).toHaveValue(`peace said-by:${id} kind:plan`)
  await expect(search.field).toBeFocused()
  await expect(search.problems).toHaveCount(0)
})

test('the facets are loaded when a filter is used, not before', async ({ page, root }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const search = new SearchPage(page)
  await search.open(root, 'Trump')
  await expect(search.more).toBeVisible()
  expect(requests.filter((url) => url.endsWith('facets.json'))).toEqual([])
  await search.openFacet('outlet')
  expect(requests.filter((url) => url.endsWith('facets.json'))).toHaveLength(1)
})

test('axe finds nothing wrong with filters in use', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'Trump kind:plan -sourcing:anonymous')
  for (const name of ['said-by', 'kind', 'date'] as const) await search.openFacet(name)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the filters are folded away until they are opened, and nothing is wider than the page', async ({
    page,
    root,
  }) => {
    const search = new SearchPage(page)
    await search.open(root, 'Trump')
    await expect(search.facet('outlet')).toBeHidden()
    await search.openFacet('outlet')
    await search.openFacet('said-by')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})

test.describe('with the hostile corpus', () => {
  test.use({ root: async ({}, use) => use(sites().hostileRoot) })

  test('names in filters, problems and chips are text', async ({ page, root }) => {
    const search = new SearchPage(page)
    await search.open(root)
    const outlets = await search.openFacet('outlet')
    await outlets.getByRole('checkbox').first().check()
    await expect(search.status).toContainText('with 1 filter')
    await search.openFacet('said-by')
    await search.openFacet('about')
    await search.openFacet('question')
    await search.open(root, 'said-by:"<img src=x onerror=alert(1)>" <b>x:y</b>')
    await expect(search.problems.first()).toContainText('There is no actor “<img src=x onerror=alert(1)>” here.')
    await expect(page.locator('search-panel :is(img, b, script, iframe)')).toHaveCount(0)
  })
})
