import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { isForHost } from '../../src/routes/urls.ts'
import { crawl, filesOf } from './crawl.ts'
import type { Host } from './hosts/host.ts'
import { startNginx } from './hosts/nginx.ts'
import { startPython } from './hosts/python.ts'
import { sites } from './sites.ts'
import { serve } from './static-server.ts'
import { expect, test } from './test.ts'

// The same bytes on every host. The tests run in order in one worker, which learns once what the searches find; the first of
// them on a host may have to fetch it.
test.describe.configure({ mode: 'default', timeout: 120_000 })

interface HostToTry {
  name: string
  start: (folder: string) => Host | Promise<Host>
  /** What it says of an address that leads nowhere: our `404.html`, words of its own where its settings don't name ours, or nothing. */
  notFound: 'ours' | 'its own' | 'nothing'
}

const plainHost =
  (at: string, withoutEndings = false) =>
  async (folder: string): Promise<Host> => {
    const { server, origin } = await serve([{ path: at, folder, withoutEndings }])
    return { root: origin + at, stop: () => server.close() }
  }

const HOSTS: HostToTry[] = [
  { name: 'a plain host, at /', start: plainHost('/'), notFound: 'ours' },
  { name: 'a plain host, at /x/', start: plainHost('/x/'), notFound: 'ours' },
  { name: 'a plain host, at /a/b/c/', start: plainHost('/a/b/c/'), notFound: 'ours' },
  { name: 'a host that leads from x.html to x', start: plainHost('/', true), notFound: 'ours' },
  { name: 'a host that leads from x.html to x, at /x/', start: plainHost('/x/', true), notFound: 'ours' },
  { name: 'python3 -m http.server', start: startPython, notFound: 'its own' },
  { name: 'nginx as Debian sets it up', start: startNginx, notFound: 'its own' },
  {
    name: 'no host, opened from disk',
    start: (folder) => ({ root: pathToFileURL(`${folder}/`).href, stop: () => undefined }),
    notFound: 'nothing',
  },
]

/** Every fifth of the queries that the ranking is tested with: 20 different ones. */
const QUERIES = (
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../content/search-queries.json'), 'utf8')) as {
    query: string
  }[]
)
  .filter((_, index) => index % 5 === 0)
  .map(({ query }) => query)

/** Where the results on a page lead, in order, as addresses below the root of the site. */
const resultsOn = async (page: Page, root: string): Promise<string[]> => {
  const links = await page
    .locator('[data-part="hits"] li a')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
  return links.map((link) => (link.startsWith(root) ? link.slice(root.length) : link))
}

/** What each query finds at the root of a plain host, on a page of its own. */
let expected: Map<string, string[]>

test.beforeAll(async ({ browser }) => {
  const root = sites().roots[0]
  const page = await browser.newPage()
  expected = new Map()
  for (const query of QUERIES) {
    await page.goto(`${root}search.html?${new URLSearchParams({ q: query }).toString()}`)
    const status = page.locator('[data-part="status"]')
    await expect(status).toHaveText(/^[1-9]/)
    const count = Number.parseInt(await status.innerText(), 10)
    await expect(page.locator('[data-part="hits"] > li')).toHaveCount(Math.min(20, count))
    expected.set(query, await resultsOn(page, root))
  }
  await page.close()
})

test('there are twenty queries, and each finds something else', () => {
  expect(expected.size).toBe(20)
  expect(new Set([...expected.values()].map((results) => results.join(' '))).size).toBe(20)
})

for (const { name, start, notFound } of HOSTS) {
  test.describe(`on ${name}`, () => {
    test.use({
      root: async ({}, use) => {
        const host = await start(sites().folder)
        await use(host.root)
        host.stop()
      },
    })

    test('every link, asset and fragment leads somewhere', async ({ root }) => {
      const files = filesOf(sites().folder).filter((file) => !isForHost(file))
      const { broken, visited } = await crawl(root, files)
      expect(broken).toEqual([])
      expect(visited.size).toBeGreaterThanOrEqual(files.length)
    })

    test('twenty searches find the same, in the same order', async ({ page, root }) => {
      await page.goto(`${root}search.html`)
      for (const [query, results] of expected) {
        await page.locator('input[name="q"]').fill(query)
        await expect.poll(() => resultsOn(page, root), { message: query, intervals: [20] }).toEqual(results)
      }
    })

    if (notFound === 'nothing') return
    test.describe('an address that leads nowhere', () => {
      test.use({ tolerated: /404/ })

      test(
        notFound === 'ours' ? 'is answered with a page that leads home' : 'is answered with 404',
        async ({ page, root }) => {
          const response = await page.goto(`${root}articles/x/y.html`)
          expect(response?.status()).toBe(404)
          if (notFound !== 'ours') return
          const home = page.getByRole('main').getByRole('link', { name: 'Story' })
          await expect.poll(() => home.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(`${root}index.html`)
        },
      )
    })
  })
}
