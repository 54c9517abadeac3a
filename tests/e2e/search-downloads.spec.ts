import { pathToFileURL } from 'node:url'
import { readCsv, rearmCell } from '../unit/structured-data/read-csv.ts'
import { SearchPage } from './pages/SearchPage.ts'
import { first, sites, table } from './sites.ts'
import { expect, test } from './test.ts'

test('CSV and JSON have all results, shown or not, with their words and addresses', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'type:claim')
  await expect(search.more).toBeVisible()
  const claims = new Map(table('claims').map((claim) => [claim.id, claim]))

  const [head = [], ...rows] = readCsv(await search.download('CSV'))
  const column = (name: string) => rows.map((row) => rearmCell(row[head.indexOf(name)] ?? ''))
  expect(column('id')).toEqual([...claims.keys()])
  expect(column('quote')).toEqual([...claims.values()].map(({ quote }) => quote.exact))
  expect(column('published')).toEqual([...claims.values()].map(({ published }) => published))
  expect(column('url')).toEqual([...claims.values()].map(({ url }) => root + url))

  const records = JSON.parse(await search.download('JSON')) as Record<string, unknown>[]
  expect(records.map(({ id }) => id)).toEqual([...claims.keys()])
  expect(Object.keys(records[0] ?? {})).toEqual(head)
  await expect(search.status).toHaveText(`${claims.size} results saved as JSON.`)
})

test('BibTeX has an entry for each result, with its words, and a month only where it is sure', async ({
  page,
  root,
}) => {
  const sure = first(table('articles'), ({ date }) => /^\[?(\d{4}-\d{2})-\d\d(\.\.\1-\d\d\])?$/.test(date))
  const search = new SearchPage(page)
  await search.open(root, `type:claim outlet:${sure.outlet}`)
  await expect(search.status).toContainText('with 2 filters')
  const count = Number(/^\d+/.exec((await search.status.textContent()) ?? '')?.[0])
  const bibtex = await search.download('BibTeX')
  const entries = bibtex.split(/^@misc/m).slice(1)
  expect(entries).toHaveLength(count)
  expect(new Set(entries.map((entry) => /^\{([^,]+),/.exec(entry)?.[1])).size).toBe(count)
  const month = String(Number(/-(\d{2})/.exec(sure.date)?.[1]))
  for (const entry of entries) {
    expect(entry).toMatch(/ {2}note = \{Words: “/)
    expect(entry).toContain(`  year = {${sure.date.match(/\d{4}/)?.[0]}},\n  month = {${month}},`)
    expect(entry).toContain(`  url = {${root}claims/`)
  }

  const unsure = first(table('articles'), ({ date }) => date.endsWith('?'))
  await search.searchFor(`${unsure.title.split(' ')[0]}`)
  await search.open(root, `type:claim outlet:${unsure.outlet}`)
  await expect(search.status).toContainText('with 2 filters')
  expect(await search.download('BibTeX')).not.toMatch(/ {2}(year|month) = /)
})

test('a file is named after what was searched for', async ({ page, root }) => {
  const search = new SearchPage(page)
  await search.open(root, 'Trump "peace" -kind:plan')
  await expect(search.status).toContainText('with 1 filter')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  expect((await download).suggestedFilename()).toBe('readout-trump-peace-kind-plan.csv')
})

test.describe('opened from disk', () => {
  test.use({ root: async ({}, use) => use(pathToFileURL(`${sites().folder}/`).href) })

  test('a site gives its results too, with addresses from its root', async ({ page, root }) => {
    const search = new SearchPage(page)
    await search.open(root, 'type:claim')
    await expect(search.more).toBeVisible()
    const [head = [], ...rows] = readCsv(await search.download('CSV'))
    expect(rows.map((row) => row[head.indexOf('url')])).toEqual(table('claims').map(({ url }) => url))
  })
})

test.describe('with the hostile corpus', () => {
  test.use({ root: async ({}, use) => use(sites().hostileRoot) })

  test('formulas are disarmed, and everything is given back to the letter', async ({ page, root }) => {
    const search = new SearchPage(page)
    await search.open(root, 'type:claim')
    await expect(search.status).toContainText('with 1 filter')
    const csv = await search.download('CSV')
    const [head = [], ...rows] = readCsv(csv)
    const records = JSON.parse(await search.download('JSON')) as Record<string, string | null>[]
    expect(rows.map((row) => row.map(rearmCell))).toEqual(
      records.map((record) => head.map((name) => record[name] ?? '')),
    )
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
  })
})
