import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { KINDS_OF_PAGE } from './kinds-of-page.ts'
import { table } from './sites.ts'
import { expect, test } from './test.ts'

/** Bytes of a page with everything it loads by itself, as a host sends them: texts compressed. DESIGN calls it the budget of an article. */
const PAGE_BYTES = 60_000
/** Bytes from opening the search page to the first result. */
const SEARCH_BYTES = 150_000
/** Bytes of the scripts that a page runs, compressed. */
const SCRIPT_BYTES = 5_000
/** The page, a style sheet or two, its script, two typefaces, the sign in the tab, and a face for another alphabet. */
const REQUESTS = 9

interface Weight {
  bytes: number
  scriptBytes: number
  requests: number
}

/** Opens a page, does what is to be done there, and weighs what came. */
async function weigh(page: Page, url: string, work: () => Promise<void> = () => Promise.resolve()): Promise<Weight> {
  const weight: Weight = { bytes: 0, scriptBytes: 0, requests: 0 }
  const weighed: Promise<void>[] = []
  page.on('response', (response) => {
    weighed.push(
      response.body().then((body) => {
        const type = response.headers()['content-type'] ?? ''
        const isZipped = type.includes('font') || (body[0] === 0x1f && body[1] === 0x8b)
        const size = isZipped ? body.length : gzipSync(body).length
        weight.bytes += size
        weight.requests += 1
        if (type.includes('javascript')) weight.scriptBytes += size
      }),
    )
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await work()
  await Promise.all(weighed)
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) =>
      scripts.filter((script) => !script.getAttribute('type')?.includes('json')).map((script) => script.textContent),
    )
  weight.scriptBytes += gzipSync(inline.join('\n')).length
  return weight
}

test('every article is light: with its typefaces, and in few requests', async ({ browser, root }) => {
  const heavy: string[] = []
  for (const { url } of table('articles')) {
    const page = await browser.newPage()
    const { bytes, scriptBytes, requests } = await weigh(page, root + url)
    if (bytes > PAGE_BYTES || scriptBytes > SCRIPT_BYTES || requests > REQUESTS) {
      heavy.push(`${url}: ${bytes} bytes, ${scriptBytes} of scripts, ${requests} requests`)
    }
    await page.close()
  }
  expect(heavy).toEqual([])
})

test('from opening the search page to the first result of two words, everything is light', async ({
  browser,
  root,
}) => {
  const heavy: string[] = []
  for (const { text } of table('claims').filter((_, index) => index % 40 === 0)) {
    const words = [...text.matchAll(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu)].map(([word]) => word)
    const query = `${words[0] ?? ''} ${words.at(-1) ?? ''}`
    const page = await browser.newPage()
    const { bytes } = await weigh(page, `${root}search.html`, async () => {
      await page.locator('main input[name="q"]').fill(query)
      await page.locator('[data-part="hits"] li').first().waitFor()
    })
    if (bytes > SEARCH_BYTES) heavy.push(`${query}: ${bytes} bytes`)
    await page.close()
  }
  expect(heavy).toEqual([])
})

for (const { kind, url } of KINDS_OF_PAGE) {
  test(`${kind} is light`, async ({ page, root }) => {
    const { bytes, scriptBytes, requests } = await weigh(page, root + url())
    // What searches and what saves the site are programs, and the one reads the list of all files; every other page reads without one.
    const isProgram = /^(?:search|offline)\.html$/.test(url())
    if (!isProgram) expect.soft(bytes, 'bytes').toBeLessThanOrEqual(PAGE_BYTES)
    expect.soft(requests, 'requests').toBeLessThanOrEqual(REQUESTS)
    if (!isProgram) expect.soft(scriptBytes, 'bytes of scripts').toBeLessThanOrEqual(SCRIPT_BYTES)
  })
}
