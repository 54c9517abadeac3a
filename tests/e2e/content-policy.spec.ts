import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesOf } from './crawl.ts'
import { sites } from './sites.ts'
import { expect, test } from './test.ts'

// What 404.html asks while it looks for the root of the site may not be there; links.spec.ts proves that nothing else is missing.
test.use({ tolerated: /status of 404/ })

const pages = () => filesOf(sites().folder).filter((file) => file.endsWith('.html'))

const contentOf = (file: string): string => readFileSync(path.join(sites().folder, file), 'utf8')

/** The directives of a page's policy, each with its sources. */
function policyOf(file: string): Map<string, string[]> {
  const [, content = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(contentOf(file)) ?? []
  return new Map(content.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]))
}

/** The pages in whose policy something fits. */
const pagesWhere = (fits: (directive: string, source: string) => boolean): string[] =>
  pages().filter((file) => [...policyOf(file)].some(([name, sources]) => sources.some((source) => fits(name, source))))

test('a crawl of every page breaks no policy, asks no other host and leaves nothing behind', async ({
  page,
  context,
  root,
}) => {
  test.setTimeout(180_000)
  // `test.ts` fails a test whose page asks another host for something or complains; a broken policy is a complaint.
  expect(pages().length).toBeGreaterThan(100)
  for (const file of pages()) await page.goto(root + file, { waitUntil: 'load' })
  await page.goto(`${root}search.html?q=Trump`)
  await expect(page.locator('[data-part="status"]')).toHaveText(/^[1-9]/)

  expect(await context.cookies()).toEqual([])
  expect(
    await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    })),
  ).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 })
})

test('every page has a policy that begins by forbidding everything and names no other host', () => {
  for (const file of pages()) expect([...policyOf(file)][0], file).toEqual(['default-src', ["'none'"]])
  expect(
    pagesWhere((_, source) => /unsafe-(?:inline|eval|hashes)/.test(source) && source !== "'wasm-unsafe-eval'"),
  ).toEqual([])
  expect(pagesWhere((_, source) => /\*|\.|https?:|^(?:ws|filesystem)/.test(source))).toEqual([])
})

test('only pages that search run WebAssembly and scripts out of a pack, and only one starts a worker', () => {
  const searching = ['search.html', 'readout.html'].filter((file) => pages().includes(file)).sort()
  expect(pagesWhere((_, source) => source === "'wasm-unsafe-eval'")).toEqual(searching)
  expect(pagesWhere((_, source) => source === 'blob:')).toEqual(searching)
  const withWorker = pages().filter((file) => policyOf(file).has('worker-src'))
  expect(withWorker).toEqual(['offline.html'].filter((file) => pages().includes(file)))
})

test('no page tells other sites where its reader came from, or has the browser call them before it must', () => {
  for (const file of pages()) {
    const html = contentOf(file)
    expect(html, file).toContain('<meta name="referrer" content="no-referrer">')
    expect(html, file).not.toMatch(/\srel="[^"]*(?:prefetch|preconnect|prerender)/)
  }
})
