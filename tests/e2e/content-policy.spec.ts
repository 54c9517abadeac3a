import { readdirSync } from 'node:fs'
import { sites } from './sites.ts'
import { expect, test } from './test.ts'

const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()

// What 404.html asks while it looks for the root of the site may not be there; links.spec.ts proves that nothing else is missing.
test.use({ tolerated: /status of 404/ })

test('every page has a policy that allows no inline code and no other host, and keeps to it', async ({
  page,
  root,
}) => {
  test.setTimeout(180_000)
  // `test.ts` fails a test whose page asks another host for something or complains; a broken policy is a complaint.
  const pages = pagesOf(sites().folder)
  expect(pages.length).toBeGreaterThan(100)
  for (const file of pages) {
    await page.goto(root + file, { waitUntil: 'load' })
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')
    expect(policy, file).toMatch(/^default-src 'none'; /)
    expect(policy, file).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/)
    expect(policy?.includes('wasm-unsafe-eval'), file).toBe(file === 'search.html')
  }
})
