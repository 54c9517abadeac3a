import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { namesItsContent } from '../../src/routes/urls.ts'
import { readHeadersFile } from '../unit/headers-file.ts'
import { filesOf } from './crawl.ts'
import { startNginx } from './hosts/nginx.ts'
import { sites } from './sites.ts'
import { expect, test } from './test.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')

/** The settings for nginx in the README. */
const [, settings = ''] = /```nginx\n(.*?)```/s.exec(readFileSync(path.join(PROJECT, 'README.md'), 'utf8')) ?? []

const rules = readHeadersFile(readFileSync(path.join(PROJECT, 'public/_headers'), 'utf8'))

/** What `_headers` adds to the answer for a file. */
const headersFor = (file: string) =>
  rules.flatMap(({ path: pattern, headers }) => (`/${file}`.startsWith(pattern.replace('*', '')) ? headers : []))

// nginx may have to be fetched first.
test.describe.configure({ timeout: 120_000 })

test.use({
  root: async ({}, use) => {
    const host = await startNginx(sites().folder, settings)
    await use(host.root)
    host.stop()
  },
})

/** The answer as it is sent, without `fetch`'s unpacking. */
const answerTo = (url: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => resolve(answer.resume())).on('error', reject)
  })

test('nginx, set up as the README says, sends what `_headers` has other hosts send', async ({ root }) => {
  for (const file of filesOf(sites().folder).filter((name) => !name.startsWith('claims/'))) {
    const { statusCode, headers } = await answerTo(root + file)
    expect(statusCode, file).toBe(200)
    for (const { name, value } of headersFor(file)) {
      // Browsers heed it only where the connection is encrypted, and it may be sent only there.
      const expected = name === 'Strict-Transport-Security' ? undefined : value
      expect(headers[name.toLowerCase()], `${name} of ${file}`).toBe(expected)
    }
    if (!namesItsContent(`/${file}`)) expect(headers['cache-control'], file).toBe('no-cache')
  }
})

test('nginx, set up as the README says, compresses what gains by it and calls it what it is', async ({ root }) => {
  const files = filesOf(sites().folder)
  const kinds = [
    { ending: '.html', type: 'text/html', encoding: 'gzip' },
    { ending: '.css', type: 'text/css', encoding: 'gzip' },
    { ending: '.js', type: /javascript$/, encoding: 'gzip' },
    { ending: '.json', type: 'application/json', encoding: 'gzip' },
    { ending: '.csv', type: 'text/csv', encoding: 'gzip' },
    { ending: '.svg', type: 'image/svg+xml', encoding: 'gzip' },
    { ending: '.pf_meta', type: 'application/octet-stream', encoding: undefined },
    { ending: '.pagefind', type: 'application/octet-stream', encoding: undefined },
  ]
  for (const { ending, type, encoding } of kinds) {
    const { headers } = await answerTo(root + (files.find((file) => file.endsWith(ending)) ?? ending))
    expect(headers['content-type'], ending).toMatch(type)
    expect(headers['content-encoding'], ending).toBe(encoding)
  }
})

test.describe('an address that leads nowhere', () => {
  test.use({ tolerated: /404/ })

  for (const address of ['articles/x/y.html', 'pagefind/gone/pagefind.js']) {
    test(`is answered by nginx with the site’s own page: ${address}`, async ({ page, root }) => {
      const response = await page.goto(root + address)
      expect(response?.status()).toBe(404)
      expect(response?.headers()).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' })
      const home = page.getByRole('main').getByRole('link', { name: 'Story' })
      await expect.poll(() => home.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(`${root}index.html`)
    })
  }
})

test('what may be kept for good has its content’s hash in its name, or in its folder’s', () => {
  const kept = filesOf(sites().folder).filter((file) => namesItsContent(`/${file}`))
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.filter((file) => !/[./_-][\w-]{8,}(?:\.|\/)/.test(file))).toEqual([])
})

test('GitHub is told not to take the folder for a Jekyll site, which would lose names that begin with “_”', () => {
  expect(filesOf(sites().folder)).toContain('.nojekyll')
})
