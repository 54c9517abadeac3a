import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import type { SiteFiles } from '../../src/domain/site-files.ts'
import { axeFindings } from './axe.ts'
import { KINDS_OF_PAGE } from './kinds-of-page.ts'
import { OfflinePage } from './pages/OfflinePage.ts'
import { SearchPage } from './pages/SearchPage.ts'
import { sites } from './sites.ts'
import type { Mount } from './static-server.ts'
import { expect, test as base } from './test.ts'
import { type Fate, startTroubledHost, type TroubledHost } from './troubled-host.ts'

interface Fixtures {
  /** A small site at the root of a host, which tests may change for the large one. */
  served: Mount
  /** The host; the large site stands two folders down. */
  host: TroubledHost
}

const test = base.extend<Fixtures>({
  served: async ({}, use) => use({ path: '/', folder: sites().hostileFolder }),
  host: async ({ served }, use) => {
    const host = await startTroubledHost([served, { path: '/a/b/', folder: sites().folder }])
    await use(host)
    host.stop()
  },
  root: async ({ host }, use) => use(`${host.origin}/`),
})

// Browsers complain of requests that fail; here they are meant to.
test.use({ tolerated: /Failed to load resource|could not be kept|QuotaExceededError|SecurityError/ })

const listOf = (folder: string): SiteFiles =>
  JSON.parse(readFileSync(path.join(folder, 'offline-files.json'), 'utf8')) as SiteFiles

const contentOf = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8')

/** Everything that the site's origin has stored in the browser. */
async function storedIn(context: BrowserContext, page: Page): Promise<object> {
  const { cookies, origins } = await context.storageState({ indexedDB: true })
  const ofPage = await page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    session: sessionStorage.length,
  }))
  return { cookies, origins, ...ofPage }
}

const NOTHING = { cookies: [], origins: [], caches: [], workers: [], session: 0 }

/** Cuts the network on both sides: Playwright's switch doesn't reach service workers. */
async function cutNetwork(context: BrowserContext, host: TroubledHost): Promise<void> {
  host.decide = () => 'cut off'
  await context.setOffline(true)
}

test.describe('before the reader asks', () => {
  test('no page stores anything', async ({ page, context, served, root }) => {
    served.folder = sites().folder
    for (const url of [...KINDS_OF_PAGE.map((kind) => kind.url()), 'search.html?q=Trump', 'x/y/z']) {
      await page.goto(root + url, { waitUntil: 'networkidle' })
      expect(await storedIn(context, page), url).toEqual(NOTHING)
    }
  })

  test('the page says how much would be kept, and what to do without it', async ({ page, root, served }) => {
    const offline = new OfflinePage(page)
    await offline.open(root)
    const { files } = listOf(served.folder)
    const pages = files.filter((file) => file.path.endsWith('.html')).length
    const megabytes = (files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)
    await expect(offline.panel).toContainText(`${pages} pages, their search and data: ${megabytes} MB`)
    await expect(page.getByRole('main').getByRole('link', { name: 'pocket edition' }).last()).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Safari may clear it after seven days')
  })
})

test.describe('a saved site', () => {
  test('opens at every address without a network, with the bytes that were published', async ({
    page,
    context,
    host,
    served,
    root,
  }) => {
    test.setTimeout(180_000)
    served.folder = sites().folder
    await new OfflinePage(page).save(root)
    await cutNetwork(context, host)

    const { files } = listOf(served.folder)
    const pages = files.filter((file) => file.path.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(200)
    for (const file of pages) {
      const response = await page.goto(root + file.path)
      expect(await response?.text(), file.path).toBe(contentOf(served.folder, file.path))
    }
    await page.goto(`${root}offline.html`)
    for (const file of files) {
      expect(await page.evaluate(sha256Of, root + file.path), file.path).toBe(file.sha256)
    }
  })

  test('finds the same for twenty queries without a network, in the same order', async ({
    page,
    context,
    host,
    served,
    root,
  }) => {
    test.setTimeout(180_000)
    served.folder = sites().folder
    const queries = (
      JSON.parse(readFileSync(path.join(import.meta.dirname, '../content/search-queries.json'), 'utf8')) as {
        query: string
      }[]
    )
      .map(({ query }) => query)
      .filter((_, index) => index % 5 === 2)
    expect(queries).toHaveLength(20)
    const online: string[][] = []
    for (const query of queries) online.push(await resultsOf(page, root, query))
    expect(online.every((results) => results.length > 0)).toBe(true)

    await new OfflinePage(page).save(root)
    await cutNetwork(context, host)
    const offline: string[][] = []
    for (const query of queries) offline.push(await resultsOf(page, root, query))
    expect(offline).toEqual(online)
  })

  const ADDRESSES = [
    { address: '', file: 'index.html' },
    { address: 'index', file: 'index.html' },
    { address: 'timeline', file: 'timeline.html' },
    { address: 'timeline.html?from=a&to=b', file: 'timeline.html' },
    { address: 'articles/', file: 'articles/index.html' },
    { address: 'articles', file: 'articles/index.html', leadsOn: true },
    { address: 'timeline/?a=b', file: 'timeline.html?a=b', leadsOn: true },
  ]
  for (const withoutEndings of [false, true]) {
    const place = withoutEndings ? 'saved from a host that leads from x.html to x' : 'saved from a plain host'
    test(`answers whatever hosts make of an address, ${place}`, async ({ page, context, host, served, root }) => {
      served.withoutEndings = withoutEndings
      await new OfflinePage(page).save(root)
      await cutNetwork(context, host)
      for (const { address, file, leadsOn = false } of [
        ...ADDRESSES,
        { address: 'timeline.html', file: 'timeline.html' },
      ]) {
        const response = await page.goto(root + address)
        const [name = ''] = file.split('?')
        expect(await response?.text(), address).toBe(contentOf(served.folder, name))
        // A browser remembers for good where such a host leads from x.html, and goes there by itself.
        if (!withoutEndings) expect(page.url(), address).toBe(root + (leadsOn ? file : address))
      }
      await page.getByRole('link', { name: 'Articles' }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles')

      const unknown = await page.goto(`${root}x/y/z.html`)
      expect(unknown?.status()).toBe(404)
      expect(await unknown?.text()).toBe(contentOf(served.folder, '404.html'))
      const home = page.getByRole('main').getByRole('link', { name: 'Story' })
      await expect.poll(() => home.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(`${root}index.html`)
    })
  }

  test('stands in for a host that is slow or out of order, and for no other', async ({ page, host, served, root }) => {
    await new OfflinePage(page).save(root)
    const published = contentOf(served.folder, 'timeline.html')
    const newer = contentOf(sites().folder, 'timeline.html')

    served.folder = sites().folder
    expect(await (await page.goto(`${root}timeline.html`))?.text()).toBe(newer)

    let release = (): void => undefined
    const released = new Promise<'answered'>((resolve) => {
      release = () => resolve('answered')
    })
    host.decide = (asked) => (asked === '/timeline.html' ? released : 'answered')
    expect(await (await page.goto(`${root}timeline.html`))?.text()).toBe(published)
    release()
  })

  test('is complete again after its page was closed, and says so', async ({ page, context, root }) => {
    await new OfflinePage(page).save(root)
    await page.close()
    const later = await context.newPage()
    const offline = new OfflinePage(later)
    await offline.open(root)
    await expect(offline.headline).toHaveText(/^Saved on \d+ \w+ \d{4} at \d\d:\d\d$/)
    await expect(offline.panel).toContainText('complete')
    await expect(offline.panel).toContainText('It is the newest edition.')
    expect(await axeFindings(later)).toEqual([])
  })

  test('leaves nothing when it is removed, and can be saved again', async ({ page, context, root }) => {
    const offline = new OfflinePage(page)
    await offline.save(root)
    expect(await storedIn(context, page)).not.toEqual(NOTHING)
    await offline.remove.click()
    await expect(offline.headline).toHaveText('Not saved')
    expect(await storedIn(context, page)).toEqual(NOTHING)
    await page.reload()
    await expect(offline.keep).toBeVisible()
    expect(await storedIn(context, page)).toEqual(NOTHING)
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    await offline.save(root)
  })

  test('is mended when the browser has taken a part of it', async ({ page, host, root }) => {
    const offline = new OfflinePage(page)
    await offline.save(root)
    await page.evaluate(async () => {
      const name = (await caches.keys()).find((cache) => cache.includes('edition')) ?? ''
      await (await caches.open(name)).delete(new URL('timeline.html', location.href))
    })
    await page.reload()
    await expect(offline.headline).toHaveText('Saved, but no longer complete')
    host.asked = []
    await offline.panel.getByRole('button', { name: /^Repair/ }).click()
    await offline.saved()
    expect(host.asked.filter((asked) => !/offline-files|service-worker/.test(asked))).toEqual(['/timeline.html'])
  })
})

test.describe('keyboard and screen readers', () => {
  test('the focus stays in the panel and moves to no button', async ({ page, root }) => {
    const offline = new OfflinePage(page)
    await offline.open(root)
    await offline.keep.press('Enter')
    await expect(offline.headline).toBeFocused()
    await offline.saved()
    await expect(offline.headline).toBeFocused()
    await expect(offline.status).toHaveText(/^Saved on /)
  })
})

test.describe('what goes wrong', () => {
  test('a download that breaks off is told, and goes on where it stopped', async ({
    page,
    context,
    host,
    served,
    root,
  }) => {
    const offline = new OfflinePage(page)
    await offline.open(root)
    await expect(offline.keep).toBeVisible()
    const { files } = listOf(served.folder)
    const isFile = (asked: string): boolean => files.some((file) => `/${file.path}` === asked)
    const answered = new Set<string>()
    host.decide = (asked) => {
      if (isFile(asked) && answered.size >= 20) return 'cut off'
      if (isFile(asked)) answered.add(asked)
      return 'answered'
    }
    await offline.keep.click()
    await expect(offline.failure).toContainText('The host can’t be reached')
    await expect(offline.failure.getByRole('link', { name: 'pocket edition' })).toBeVisible()
    await expect(offline.headline).toHaveText('Begun, not complete')
    expect(await axeFindings(page)).toEqual([])

    // Nothing half is given to anybody: without the host there is no page.
    host.decide = () => 'cut off'
    const other = await context.newPage()
    await expect(other.goto(`${root}index.html`)).rejects.toThrow()
    await other.close()

    host.decide = () => 'answered'
    await page.reload()
    await expect(offline.panel).toContainText(/\d+ of \d+ files are here/)
    host.asked = []
    await offline.goOn.click()
    await offline.saved()
    const askedAgain = host.asked.filter((asked) => isFile(asked) && answered.has(asked))
    // Of those that were on their way when it broke off, some may not have arrived.
    expect(askedAgain.length).toBeLessThan(6)
    expect(new Set([...answered, ...host.asked.filter(isFile)]).size).toBe(files.length)
  })

  test('a download can be stopped, and goes on later', async ({ page, host, root }) => {
    const offline = new OfflinePage(page)
    await offline.open(root)
    host.decide = (asked) => (asked === '/timeline.html' ? new Promise<never>(() => undefined) : 'answered')
    await offline.keep.click()
    await expect.poll(() => host.asked.includes('/timeline.html')).toBe(true)
    await expect(offline.progress).toBeVisible()
    await offline.stop.click()
    await expect(offline.headline).toHaveText('Begun, not complete')
    await expect(offline.failure).toBeHidden()
    host.decide = () => 'answered'
    await offline.goOn.click()
    await offline.saved()
  })

  test('a file that is not what was published is told and not kept', async ({ page, host, root }) => {
    const offline = new OfflinePage(page)
    await offline.open(root)
    host.decide = (asked) => (asked === '/timeline.html' ? 'altered' : 'answered')
    await offline.keep.click()
    await expect(offline.failure).toContainText('timeline.html is not what was published')
    const kept = await page.evaluate(() =>
      caches.match(new URL('timeline.html', location.href)).then((found) => found !== undefined),
    )
    expect(kept).toBe(false)
    host.decide = () => 'answered'
    await offline.goOn.click()
    await offline.saved()
  })

  test('too little room is told before anything is fetched or stored', async ({ page, context, host, root }) => {
    await page.addInitScript(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 10_000, usage: 4_000 })
    })
    const offline = new OfflinePage(page)
    await offline.open(root)
    await expect(offline.keep).toBeVisible()
    host.asked = []
    await offline.keep.click()
    await expect(offline.failure).toContainText('There is not enough room')
    expect(host.asked.filter((asked) => asked.endsWith('.html'))).toEqual([])
    await expect(offline.headline).toHaveText('Not saved')
    expect(await storedIn(context, page)).toEqual(NOTHING)
  })

  test('no room at all is told, and what was begun can be removed', async ({ page, context, root }) => {
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(root).origin, quotaSize: 1 })
    const offline = new OfflinePage(page)
    await offline.open(root)
    await offline.keep.click()
    await expect(offline.failure).toContainText('storage is full')
    await offline.remove.click()
    await expect(offline.headline).toHaveText('Not saved')
    expect(await storedIn(context, page)).toEqual(NOTHING)
  })

  test('storage that fills up on the way is told, and it goes on when there is room', async ({
    page,
    context,
    host,
    root,
  }) => {
    const { origin } = new URL(root)
    const session = await context.newCDPSession(page)
    const offline = new OfflinePage(page)
    await offline.open(root)
    await expect(offline.keep).toBeVisible()
    host.decide = async (asked): Promise<Fate> => {
      if (asked === '/timeline.html') await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
      return 'answered'
    }
    await offline.keep.click()
    await expect(offline.failure).toContainText('storage is full')
    host.decide = () => 'answered'
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await offline.goOn.click()
    await offline.saved()
  })

  test('a second tab that saves at the same time is told to wait', async ({ page, context, host, root }) => {
    const offline = new OfflinePage(page)
    await offline.open(root)
    host.decide = (asked) => (asked === '/timeline.html' ? new Promise<never>(() => undefined) : 'answered')
    await offline.keep.click()
    await expect(offline.stop).toBeVisible()
    const second = new OfflinePage(await context.newPage())
    await second.open(root)
    await second.panel.getByRole('button', { name: /Keep|Go on/ }).click()
    await expect(second.failure).toContainText('Another tab')
    await offline.stop.click()
  })

  test('a tab that comes into sight again knows what another has done meanwhile', async ({ page, context, root }) => {
    const offline = new OfflinePage(page)
    await offline.open(root)
    await expect(offline.keep).toBeVisible()
    const second = await context.newPage()
    await new OfflinePage(second).save(root)
    // Without windows, every tab is always in sight for the browser.
    const comeIntoSight = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await comeIntoSight()
    await offline.saved()
    await new OfflinePage(second).remove.click()
    await expect(new OfflinePage(second).headline).toHaveText('Not saved')
    await comeIntoSight()
    await expect(offline.headline).toHaveText('Not saved')
  })

  test('an edition that comes out during the download is fetched instead', async ({ page, host, served, root }) => {
    test.setTimeout(120_000)
    const offline = new OfflinePage(page)
    await offline.open(root)
    host.decide = (asked) => {
      if (asked === '/timeline.html') served.folder = sites().folder
      return 'answered'
    }
    await offline.keep.click()
    await offline.saved()
    const { files } = listOf(sites().folder)
    await expect(offline.panel).toContainText(`${files.filter((file) => file.path.endsWith('.html')).length} pages`)
    await expect(offline.panel).toContainText('It is the newest edition.')
  })
})

test.describe('where a site can’t be kept', () => {
  test('an address without encryption says so and offers the pocket edition', async ({
    playwright,
    launchOptions,
    host,
  }) => {
    const { port } = new URL(host.origin)
    const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP plain.example 127.0.0.1']
    const browser = await playwright.chromium.launch({ ...launchOptions, args })
    const offline = new OfflinePage(await browser.newPage())
    await offline.open(`http://plain.example:${port}/`)
    await expect(offline.failure).toContainText('without encryption')
    await expect(offline.failure.getByRole('link', { name: 'pocket edition' })).toBeVisible()
    await expect(offline.keep).toBeHidden()
    await browser.close()
  })

  test('a site opened from disk says that it is here already', async ({ browser, served }) => {
    const page = await browser.newPage()
    const offline = new OfflinePage(page)
    await offline.open(pathToFileURL(`${served.folder}/`).href)
    await expect(offline.headline).toHaveText('Here already')
    await expect(offline.failure.getByRole('link', { name: 'pocket edition' })).toBeVisible()
    await page.close()
  })

  test('a browser that forbids storing says so', async ({ page, root }) => {
    await page.addInitScript(() => {
      caches.keys = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
    })
    const offline = new OfflinePage(page)
    await offline.open(root)
    await expect(offline.failure).toContainText('private windows')
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })

    test('the page says what to do', async ({ page, root }) => {
      await page.goto(`${root}offline.html`)
      const noscript = page.locator('noscript p')
      await expect(noscript).toContainText('Saving needs scripts')
      await expect(noscript.getByRole('link', { name: 'pocket edition' })).toBeVisible()
      await expect(page.getByRole('button')).toHaveCount(0)
    })
  })
})

test.describe('a newer edition', () => {
  test('takes the place of the saved one at once, and only when all of it is here', async ({
    page,
    context,
    host,
    served,
    root,
  }) => {
    test.setTimeout(180_000)
    const [old, next] = [sites().hostileFolder, sites().folder]
    const offline = new OfflinePage(page)
    await offline.save(root)
    // A reader stays on the search page of the first edition and has not searched yet.
    const reading = await context.newPage()
    const search = new SearchPage(reading)
    await search.open(root)

    served.folder = next
    await page.reload()
    await expect(offline.panel).toContainText('A newer edition is published')

    let release = (): void => undefined
    const released = new Promise<'answered'>((resolve) => {
      release = () => resolve('answered')
    })
    // The last page of the new edition keeps it waiting; meanwhile nothing else can be had from the host.
    host.asked = []
    let isReached = false
    host.decide = (asked, { headers }) => {
      if (headers['sec-fetch-mode'] === 'navigate') return 'cut off'
      if (asked !== '/timeline.html') return 'answered'
      isReached = true
      return released
    }
    await offline.update.click()
    await expect.poll(() => isReached).toBe(true)
    await expect(offline.headline).toHaveText('Updating …')
    const meanwhile = await context.newPage()
    for (const file of ['index.html', 'search.html', 'timeline.html']) {
      expect(await (await meanwhile.goto(root + file))?.text(), file).toBe(contentOf(old, file))
    }
    expect(await (await meanwhile.goto(`${root}contradictions.html`))?.text()).toBe(
      contentOf(old, 'contradictions.html'),
    )
    await meanwhile.close()

    release()
    await offline.saved()
    // The browser asks for the icon of each tab; nothing else asks for what hasn't changed.
    const hashes = new Set(listOf(old).files.map(({ sha256 }) => sha256))
    const unchanged = listOf(next).files.filter((file) => hashes.has(file.sha256) && file.path !== 'favicon.svg')
    expect(unchanged.length).toBeGreaterThan(2)
    expect(unchanged.filter((file) => host.asked.includes(`/${file.path}`))).toEqual([])

    // From now on every page is of the new edition, while the page that was open searches the index it came with.
    await cutNetwork(context, host)
    for (const file of ['index.html', 'search.html', 'timeline.html']) {
      expect(await (await page.goto(root + file))?.text(), file).toBe(contentOf(next, file))
    }
    await search.searchFor('sign')
    await expect(search.results.filter({ hasText: 'The sign says' }).first()).toBeVisible()
    await new SearchPage(page).open(root, 'Trump')
    await expect(new SearchPage(page).status).toContainText('results for “Trump”')
    expect(await editionsIn(page)).toHaveLength(2)

    // When that page is closed, nothing needs the old edition any more.
    await reading.close()
    await page.goto(`${root}index.html`)
    await expect.poll(() => editionsIn(page)).toEqual([`readout / edition ${listOf(next).version}`])
  })
})

test.describe('two sites on one host', () => {
  test('don’t disturb each other', async ({ page, host, served, root: outer }) => {
    test.setTimeout(180_000)
    const inner = `${outer}a/b/`
    const offline = new OfflinePage(page)
    await offline.save(outer)
    await offline.open(inner)
    await expect(offline.keep).toBeVisible()
    await offline.save(inner)
    await offline.open(outer)
    await expect(offline.headline).toHaveText(/^Saved on/)

    host.decide = () => 'cut off'
    const textAt = async (url: string) => (await page.goto(url))?.text()
    expect(await textAt(`${inner}index.html`)).toBe(contentOf(sites().folder, 'index.html'))
    expect(await textAt(`${outer}index.html`)).toBe(contentOf(served.folder, 'index.html'))

    await offline.open(outer)
    await offline.remove.click()
    await expect(offline.headline).toHaveText('Not saved')
    expect(await textAt(`${inner}timeline.html`)).toBe(contentOf(sites().folder, 'timeline.html'))
    await expect(page.goto(`${outer}timeline.html`)).rejects.toThrow()
  })
})

const editionsIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('edition')))

/** Runs in the page. */
async function sha256Of(url: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await (await fetch(url)).arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Where the results of a query lead, in order. */
async function resultsOf(page: Page, root: string, query: string): Promise<string[]> {
  const search = new SearchPage(page)
  await search.open(root, query)
  await expect(search.status).toHaveText(/^\d+ results?/)
  const count = Number.parseInt(await search.status.innerText(), 10)
  await expect(search.results).toHaveCount(Math.min(20, count))
  return search.links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
}
